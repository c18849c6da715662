/** The people of the network, and their sealed names. */
@NullMarked
package be.lerendnetwerk.projection.participants;

import org.jspecify.annotations.NullMarked;
