package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says that the person had been at a venue before the network counted.
 *
 * @param participantId the person
 * @param venue the venue
 */
public record DeclareEarlierVisit(@TargetAggregateIdentifier ParticipantId participantId, VenueId venue)
        implements ParticipantCommand {}
