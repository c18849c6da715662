package be.lerendnetwerk.domain.organisation.event;

import org.axonframework.serialization.Revision;

/**
 * The organisation takes its turns again.
 *
 * @param organisationId the organisation
 */
@Revision("1")
public record HostingResumed(String organisationId) implements OrganisationEvent {}
