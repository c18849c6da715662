/** The events of a network, as they are stored. */
@NullMarked
package be.lerendnetwerk.domain.network.event;

import org.jspecify.annotations.NullMarked;
