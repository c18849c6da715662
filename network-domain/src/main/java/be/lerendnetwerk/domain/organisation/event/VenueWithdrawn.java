package be.lerendnetwerk.domain.organisation.event;

import org.axonframework.serialization.Revision;

/**
 * A venue is no longer offered.
 *
 * @param organisationId the organisation
 * @param venue the venue
 */
@Revision("1")
public record VenueWithdrawn(String organisationId, String venue) implements OrganisationEvent {}
