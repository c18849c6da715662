package be.lerendnetwerk.domain.series.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A fixed group was opened again.
 *
 * @param seriesId the series
 * @param reason why, under the key of the series
 */
@Revision("1")
public record GroupReopened(String seriesId, Personal reason) implements SeriesEvent {}
