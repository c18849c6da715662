/** What became of each case. */
@NullMarked
package be.lerendnetwerk.projection.cases;

import org.jspecify.annotations.NullMarked;
