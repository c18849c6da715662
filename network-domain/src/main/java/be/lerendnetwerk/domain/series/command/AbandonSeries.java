package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a series before its course was run.
 *
 * @param seriesId the series
 * @param reason why
 */
public record AbandonSeries(@TargetAggregateIdentifier SeriesId seriesId, String reason) implements SeriesCommand {}
