package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Confirms which organisation co-leads; another one only once the first was released.
 *
 * @param sessionId the session
 * @param organisation the organisation
 */
public record NameCoLead(@TargetAggregateIdentifier SessionId sessionId, OrganisationId organisation)
        implements SessionCommand {}
