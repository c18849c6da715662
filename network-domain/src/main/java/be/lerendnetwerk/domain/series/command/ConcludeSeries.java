package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends a series that ran its course.
 *
 * @param seriesId the series
 */
public record ConcludeSeries(@TargetAggregateIdentifier SeriesId seriesId) implements SeriesCommand {}
