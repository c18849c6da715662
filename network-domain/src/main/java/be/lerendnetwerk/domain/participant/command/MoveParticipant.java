package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets a person go on under another organisation.
 *
 * @param participantId the person
 * @param to the organisation from now on
 */
public record MoveParticipant(@TargetAggregateIdentifier ParticipantId participantId, OrganisationId to)
        implements ParticipantCommand {}
