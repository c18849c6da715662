package be.lerendnetwerk.domain.organisation.event;

import org.axonframework.serialization.Revision;

/**
 * The organisation came back to the network.
 *
 * @param organisationId the organisation
 */
@Revision("1")
public record OrganisationRejoined(String organisationId) implements OrganisationEvent {}
