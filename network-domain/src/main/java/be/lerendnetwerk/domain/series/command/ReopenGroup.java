package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens a closed group again.
 *
 * @param seriesId the series
 * @param reason why
 */
public record ReopenGroup(@TargetAggregateIdentifier SeriesId seriesId, String reason) implements SeriesCommand {}
