/** Tables that remember: every row keeps its versions, from one position of the log to another. */
@NullMarked
package be.lerendnetwerk.projection.history;

import org.jspecify.annotations.NullMarked;
