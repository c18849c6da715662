package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Calls a session off, for good. Not while somebody is recorded as present.
 *
 * @param sessionId the session
 * @param reason why
 */
public record CancelSession(@TargetAggregateIdentifier SessionId sessionId, String reason) implements SessionCommand {}
