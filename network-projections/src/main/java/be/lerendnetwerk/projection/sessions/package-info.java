/** The sessions: when, where, with whom, and how they went. */
@NullMarked
package be.lerendnetwerk.projection.sessions;

import org.jspecify.annotations.NullMarked;
