package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what an organisation is called or what it is.
 *
 * @param organisationId the organisation
 * @param name what it is called
 * @param kind what kind of organisation it is, or null
 */
public record CorrectOrganisation(
        @TargetAggregateIdentifier OrganisationId organisationId,
        String name,
        @Nullable String kind) implements OrganisationCommand {}
