package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a person who left take part again.
 *
 * @param participantId the person
 */
public record ReturnToGroup(@TargetAggregateIdentifier ParticipantId participantId) implements ParticipantCommand {}
