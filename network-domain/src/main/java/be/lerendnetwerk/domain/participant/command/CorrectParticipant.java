package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a person's name or e-mail address.
 *
 * @param participantId the person
 * @param name the person's full name
 * @param email the person's e-mail address, or null
 */
public record CorrectParticipant(
        @TargetAggregateIdentifier ParticipantId participantId,
        String name,
        @Nullable String email) implements ParticipantCommand {}
