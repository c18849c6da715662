package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a person cannot come.
 *
 * @param sessionId the session
 * @param participant the person
 * @param reason why, or null
 */
public record Apologise(
        @TargetAggregateIdentifier SessionId sessionId,
        ParticipantId participant,
        @Nullable String reason) implements SessionCommand {}
