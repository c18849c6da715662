/** Whose turn it is to host and to co-lead, and why. */
@NullMarked
package be.lerendnetwerk.projection.rotation;

import org.jspecify.annotations.NullMarked;
