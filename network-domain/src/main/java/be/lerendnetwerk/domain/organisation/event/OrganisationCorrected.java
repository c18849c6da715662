package be.lerendnetwerk.domain.organisation.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is called or is was corrected.
 *
 * @param organisationId the organisation
 * @param name what it is called
 * @param kind what kind of organisation it is, or null
 */
@Revision("1")
public record OrganisationCorrected(
        String organisationId, String name, @Nullable String kind) implements OrganisationEvent {}
