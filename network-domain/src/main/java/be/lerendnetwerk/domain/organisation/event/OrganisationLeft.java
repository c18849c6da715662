package be.lerendnetwerk.domain.organisation.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * The organisation left the network.
 *
 * @param organisationId the organisation
 * @param reason why, under the organisation's key
 */
@Revision("1")
public record OrganisationLeft(String organisationId, Personal reason) implements OrganisationEvent {}
