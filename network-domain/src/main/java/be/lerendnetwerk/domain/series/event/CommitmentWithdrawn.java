package be.lerendnetwerk.domain.series.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A person took the promise back; sessions up to the last one still count.
 *
 * @param seriesId the series
 * @param participant the person
 * @param lastSession the number of the last session that counts for this person; 0 for none
 * @param reason why, under the person's key
 */
@Revision("1")
public record CommitmentWithdrawn(String seriesId, String participant, int lastSession, Personal reason)
        implements SeriesEvent {}
