package be.lerendnetwerk.domain.network.command;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends an organisation's standing lead.
 *
 * @param networkId the network
 * @param organisation the organisation
 */
public record StandDownLead(@TargetAggregateIdentifier NetworkId networkId, OrganisationId organisation)
        implements NetworkCommand {}
