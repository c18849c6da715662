package be.lerendnetwerk.domain.organisation.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the organisation out of the hosting rotation for a while.
 *
 * @param organisationId the organisation
 * @param reason why
 * @param until the last day of the pause, or null for an open end
 */
public record PauseHosting(
        @TargetAggregateIdentifier OrganisationId organisationId,
        String reason,
        @Nullable LocalDate until) implements OrganisationCommand {}
