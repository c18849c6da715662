package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a venue back.
 *
 * @param organisationId the organisation
 * @param venue the venue
 */
public record WithdrawVenue(@TargetAggregateIdentifier OrganisationId organisationId, VenueId venue)
        implements OrganisationCommand {}
