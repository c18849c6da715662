package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;

/**
 * The group of the series became fixed.
 *
 * @param seriesId the series
 */
@Revision("1")
public record GroupClosed(String seriesId) implements SeriesEvent {}
