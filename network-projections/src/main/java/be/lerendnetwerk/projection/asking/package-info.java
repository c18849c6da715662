/** How the read models are asked: a question, as of a moment, answered with rows. */
@NullMarked
package be.lerendnetwerk.projection.asking;

import org.jspecify.annotations.NullMarked;
