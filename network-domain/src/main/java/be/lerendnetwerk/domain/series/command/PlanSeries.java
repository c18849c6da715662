package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Plans a series of sessions (<i>traject</i>).
 *
 * @param seriesId the series
 * @param title the title
 * @param plannedSessions how many sessions are planned; 6 unless said otherwise
 * @param sessionMinutes how long a session takes, in minutes; 180 unless said otherwise
 * @param minimumAttendance how many sessions each person means to be present at, or null for no minimum
 * @param follows the one it follows up, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
public record PlanSeries(
        @TargetAggregateIdentifier SeriesId seriesId,
        String title,
        @Between(min = 1, max = 500) @Nullable Integer plannedSessions,
        @Between(min = 1, max = 1440) @Nullable Integer sessionMinutes,
        @Between(min = 1, max = 500) @Nullable Integer minimumAttendance,
        @Nullable SeriesId follows,
        @Nullable String key)
        implements SeriesCommand {

    /** How many sessions are planned where nothing is said. */
    public static final int USUAL_SESSIONS = 6;

    /** How long a session takes where nothing is said, in minutes. */
    public static final int USUAL_MINUTES = 180;
}
