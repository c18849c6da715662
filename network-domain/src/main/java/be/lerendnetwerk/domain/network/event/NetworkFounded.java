package be.lerendnetwerk.domain.network.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The network began.
 *
 * @param networkId the network
 * @param name what it is called
 * @param purpose what the network is for, or null
 * @param timeZone the time zone in which its dates are meant, such as Europe/Brussels
 */
@Revision("1")
public record NetworkFounded(
        String networkId, String name, @Nullable String purpose, String timeZone) implements NetworkEvent {}
