/** Who was at which session, what kept them away, and what that says about them: marks, streaks, presences and first visits. */
@NullMarked
package be.lerendnetwerk.projection.attendance;

import org.jspecify.annotations.NullMarked;
