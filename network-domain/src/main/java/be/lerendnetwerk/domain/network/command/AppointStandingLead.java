package be.lerendnetwerk.domain.network.command;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes an organisation one of the standing leads (<i>trekkers</i>) of the network.
 *
 * @param networkId the network
 * @param organisation the organisation
 */
public record AppointStandingLead(@TargetAggregateIdentifier NetworkId networkId, OrganisationId organisation)
        implements NetworkCommand {}
