package be.lerendnetwerk.domain.series.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * The series ended before its course was run.
 *
 * @param seriesId the series
 * @param reason why, under the key of the series
 */
@Revision("1")
public record SeriesAbandoned(String seriesId, Personal reason) implements SeriesEvent {}
