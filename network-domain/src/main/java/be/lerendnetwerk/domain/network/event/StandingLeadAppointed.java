package be.lerendnetwerk.domain.network.event;

import org.axonframework.serialization.Revision;

/**
 * An organisation became a standing lead.
 *
 * @param networkId the network
 * @param organisation the organisation
 */
@Revision("1")
public record StandingLeadAppointed(String networkId, String organisation) implements NetworkEvent {}
