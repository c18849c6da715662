/** The series, and how far each of them is. */
@NullMarked
package be.lerendnetwerk.projection.series;

import org.jspecify.annotations.NullMarked;
