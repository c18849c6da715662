package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a person's mark away while the session is open.
 *
 * @param sessionId the session
 * @param participant the person
 */
public record WithdrawAttendance(@TargetAggregateIdentifier SessionId sessionId, ParticipantId participant)
        implements SessionCommand {}
