package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Makes an organisation that left a member again.
 *
 * @param organisationId the organisation
 */
public record RejoinNetwork(@TargetAggregateIdentifier OrganisationId organisationId) implements OrganisationCommand {}
