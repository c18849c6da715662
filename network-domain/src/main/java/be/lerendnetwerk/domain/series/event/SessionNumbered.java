package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;

/**
 * A session got its number in the series.
 *
 * @param seriesId the series
 * @param session the session
 * @param number the number within the series
 */
@Revision("1")
public record SessionNumbered(String seriesId, String session, int number) implements SeriesEvent {}
