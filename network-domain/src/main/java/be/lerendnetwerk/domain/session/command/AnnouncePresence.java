package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a person said to come.
 *
 * @param sessionId the session
 * @param participant the person
 */
public record AnnouncePresence(@TargetAggregateIdentifier SessionId sessionId, ParticipantId participant)
        implements SessionCommand {}
