package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Names the place of a session that no member hosts.
 *
 * @param sessionId the session
 * @param place the place
 */
public record NamePlace(@TargetAggregateIdentifier SessionId sessionId, String place) implements SessionCommand {}
