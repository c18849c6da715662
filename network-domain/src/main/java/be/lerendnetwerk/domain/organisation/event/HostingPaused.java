package be.lerendnetwerk.domain.organisation.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The organisation has no turn to host for a while.
 *
 * @param organisationId the organisation
 * @param reason why, under the organisation's key
 * @param until the last day of the pause, or null for an open end
 */
@Revision("1")
public record HostingPaused(
        String organisationId, Personal reason, @Nullable String until) implements OrganisationEvent {}
