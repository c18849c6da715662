package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes an organisation into the network.
 *
 * @param organisationId the organisation
 * @param name what it is called
 * @param kind what kind of organisation it is, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
public record AdmitOrganisation(
        @TargetAggregateIdentifier OrganisationId organisationId,
        String name,
        @Nullable String kind,
        @Nullable String key)
        implements OrganisationCommand {}
