/** Proves that the read models follow from the log: replays it beside them, compares row by row, and swaps if asked. */
@NullMarked
package be.lerendnetwerk.app.rebuild;

import org.jspecify.annotations.NullMarked;
