package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;

/**
 * A person promised to be there in person; replaces what the person promised and withdrew before.
 *
 * @param seriesId the series
 * @param participant the person
 * @param fromSession the number of the first session that counts for this person
 */
@Revision("1")
public record CommitmentMade(String seriesId, String participant, int fromSession) implements SeriesEvent {}
