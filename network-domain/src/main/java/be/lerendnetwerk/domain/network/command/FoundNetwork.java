package be.lerendnetwerk.domain.network.command;

import be.lerendnetwerk.domain.network.NetworkId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins the network of this installation.
 *
 * @param name what it is called
 * @param purpose what the network is for, or null
 * @param timeZone the time zone in which its dates are meant, such as Europe/Brussels, which it is unless said otherwise
 */
public record FoundNetwork(
        String name, @Nullable String purpose, @Nullable String timeZone) implements NetworkCommand {

    @Override
    @TargetAggregateIdentifier
    public NetworkId networkId() {
        return NetworkId.THE_NETWORK;
    }
}
