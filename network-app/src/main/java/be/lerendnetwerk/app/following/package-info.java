/** How the projections follow the log: one processor for each, how far it is, and what it stumbled over. */
@NullMarked
package be.lerendnetwerk.app.following;

import org.jspecify.annotations.NullMarked;
