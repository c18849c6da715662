/** TO BE WRITTEN */
@NullMarked
package be.lerendnetwerk.domain.series;

import org.jspecify.annotations.NullMarked;
