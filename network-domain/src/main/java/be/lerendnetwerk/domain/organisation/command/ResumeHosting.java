package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the organisation back into the hosting rotation.
 *
 * @param organisationId the organisation
 */
public record ResumeHosting(@TargetAggregateIdentifier OrganisationId organisationId) implements OrganisationCommand {}
