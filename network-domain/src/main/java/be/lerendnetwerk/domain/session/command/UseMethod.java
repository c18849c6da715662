package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes a method that was used.
 *
 * @param sessionId the session
 * @param name what it is called
 * @param method the method's description in the network's collection, or null
 */
public record UseMethod(
        @TargetAggregateIdentifier SessionId sessionId,
        String name,
        @Nullable String method) implements SessionCommand {}
