/** Which organisations were invited to which series. */
@NullMarked
package be.lerendnetwerk.projection.invitations;

import org.jspecify.annotations.NullMarked;
