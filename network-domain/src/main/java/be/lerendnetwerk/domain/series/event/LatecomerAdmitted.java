package be.lerendnetwerk.domain.series.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A person joined a fixed group, as an exception; replaces what the person promised and withdrew before.
 *
 * @param seriesId the series
 * @param participant the person
 * @param fromSession the number of the first session that counts for this person
 * @param reason why, under the person's key
 */
@Revision("1")
public record LatecomerAdmitted(String seriesId, String participant, int fromSession, Personal reason)
        implements SeriesEvent {}
