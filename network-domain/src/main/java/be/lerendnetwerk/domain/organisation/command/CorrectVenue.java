package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what is known of a venue.
 *
 * @param organisationId the organisation
 * @param venue the venue
 * @param name what it is called
 * @param address where it is, or null
 * @param directions how to get there and whom to ring, or null
 */
public record CorrectVenue(
        @TargetAggregateIdentifier OrganisationId organisationId,
        VenueId venue,
        String name,
        @Nullable String address,
        @Nullable String directions)
        implements OrganisationCommand {}
