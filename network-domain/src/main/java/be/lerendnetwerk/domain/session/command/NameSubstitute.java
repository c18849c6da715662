package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Names who comes in a person's stead. A person has one substitute, and a substitute comes for one person: the last
 * naming counts for both.
 *
 * @param sessionId the session
 * @param participant the person
 * @param substitute the person who comes instead
 */
public record NameSubstitute(
        @TargetAggregateIdentifier SessionId sessionId, ParticipantId participant, ParticipantId substitute)
        implements SessionCommand {}
