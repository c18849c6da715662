package be.lerendnetwerk.domain.network.event;

import org.axonframework.serialization.Revision;

/**
 * An organisation is no longer a standing lead.
 *
 * @param networkId the network
 * @param organisation the organisation
 */
@Revision("1")
public record StandingLeadStoodDown(String networkId, String organisation) implements NetworkEvent {}
