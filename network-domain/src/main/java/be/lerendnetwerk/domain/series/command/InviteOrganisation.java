package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.series.SeriesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Invites an organisation to take part in a series.
 *
 * @param seriesId the series
 * @param organisation the organisation
 */
public record InviteOrganisation(@TargetAggregateIdentifier SeriesId seriesId, OrganisationId organisation)
        implements SeriesCommand {}
