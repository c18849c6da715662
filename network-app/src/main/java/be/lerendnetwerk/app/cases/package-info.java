/** The cases on a board, and each one with all that happened to it. */
@NullMarked
package be.lerendnetwerk.app.cases;

import org.jspecify.annotations.NullMarked;
