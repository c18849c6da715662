/** What was learnt from the cases. */
@NullMarked
package be.lerendnetwerk.projection.insights;

import org.jspecify.annotations.NullMarked;
