package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a person's part in the network.
 *
 * @param participantId the person
 */
public record LeaveGroup(@TargetAggregateIdentifier ParticipantId participantId) implements ParticipantCommand {}
