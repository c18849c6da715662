/** The organisations of the network, and the places they offer. */
@NullMarked
package be.lerendnetwerk.projection.organisations;

import org.jspecify.annotations.NullMarked;
