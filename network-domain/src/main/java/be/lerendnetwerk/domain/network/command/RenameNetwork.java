package be.lerendnetwerk.domain.network.command;

import be.lerendnetwerk.domain.network.NetworkId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the network another name or purpose.
 *
 * @param networkId the network
 * @param name what it is called
 * @param purpose what the network is for, or null
 */
public record RenameNetwork(
        @TargetAggregateIdentifier NetworkId networkId,
        String name,
        @Nullable String purpose) implements NetworkCommand {}
