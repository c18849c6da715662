package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Frees the co-lead from the task.
 *
 * @param sessionId the session
 * @param reason why, or null
 */
public record ReleaseCoLead(
        @TargetAggregateIdentifier SessionId sessionId,
        @Nullable String reason) implements SessionCommand {}
