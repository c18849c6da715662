package be.lerendnetwerk.domain.network.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The network got another name or purpose.
 *
 * @param networkId the network
 * @param name what it is called
 * @param purpose what the network is for, or null
 */
@Revision("1")
public record NetworkRenamed(
        String networkId, String name, @Nullable String purpose) implements NetworkEvent {}
