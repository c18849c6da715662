package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a closed session again; all that was noted stays.
 *
 * @param sessionId the session
 * @param reason why
 */
public record ReopenSession(@TargetAggregateIdentifier SessionId sessionId, String reason) implements SessionCommand {}
