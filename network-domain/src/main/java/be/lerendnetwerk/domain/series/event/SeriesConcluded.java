package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;

/**
 * The series ran its course.
 *
 * @param seriesId the series
 */
@Revision("1")
public record SeriesConcluded(String seriesId) implements SeriesEvent {}
