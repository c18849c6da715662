package be.lerendnetwerk.domain.organisation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation became a member of the network.
 *
 * @param organisationId the organisation
 * @param name what it is called
 * @param kind what kind of organisation it is, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
@Revision("1")
public record OrganisationAdmitted(
        String organisationId,
        String name,
        @Nullable String kind,
        @Nullable String key) implements OrganisationEvent {}
