package be.lerendnetwerk.domain.organisation.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a venue was corrected.
 *
 * @param organisationId the organisation
 * @param venue the venue
 * @param name what it is called
 * @param address where it is, or null
 * @param directions how to get there, under the organisation's key, or null
 */
@Revision("1")
public record VenueCorrected(
        String organisationId,
        String venue,
        String name,
        @Nullable String address,
        @Nullable Personal directions) implements OrganisationEvent {}
