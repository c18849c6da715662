package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends the membership of an organisation.
 *
 * @param organisationId the organisation
 * @param reason why
 */
public record LeaveNetwork(@TargetAggregateIdentifier OrganisationId organisationId, String reason)
        implements OrganisationCommand {}
