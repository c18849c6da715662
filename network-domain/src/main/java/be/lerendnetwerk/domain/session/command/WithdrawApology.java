package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a person who could not come, can.
 *
 * @param sessionId the session
 * @param participant the person
 */
public record WithdrawApology(@TargetAggregateIdentifier SessionId sessionId, ParticipantId participant)
        implements SessionCommand {}
