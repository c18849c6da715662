package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the hosting back from the organisation that had confirmed it.
 *
 * @param sessionId the session
 * @param reason why, or null
 */
public record HandBackHosting(
        @TargetAggregateIdentifier SessionId sessionId,
        @Nullable String reason) implements SessionCommand {}
