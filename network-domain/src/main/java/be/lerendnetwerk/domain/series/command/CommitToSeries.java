package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person's promise (<i>engagement</i>) to be there in person. Made again after it was withdrawn, the new
 * promise replaces the old one.
 *
 * @param seriesId the series
 * @param participant the person
 * @param fromSession the number of the first session that counts for this person, or null for the very first
 */
public record CommitToSeries(
        @TargetAggregateIdentifier SeriesId seriesId,
        ParticipantId participant,
        @Between(min = 1, max = 500) @Nullable Integer fromSession)
        implements SeriesCommand {

    /** From which session on somebody commits where nothing is said. */
    public static final int FIRST_SESSION = 1;
}
