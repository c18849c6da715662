package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes the fixed group of a series.
 *
 * @param seriesId the series
 */
public record CloseGroup(@TargetAggregateIdentifier SeriesId seriesId) implements SeriesCommand {}
