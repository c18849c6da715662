package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.participant.ErasureGround;
import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Erases a person: the key of everything personal is destroyed for good.
 *
 * @param participantId the person
 * @param ground on what ground
 */
public record EraseParticipant(@TargetAggregateIdentifier ParticipantId participantId, ErasureGround ground)
        implements ParticipantCommand {}
