package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A series was planned.
 *
 * @param seriesId the series
 * @param title the title
 * @param plannedSessions how many sessions are planned
 * @param sessionMinutes how long a session takes, in minutes
 * @param minimumAttendance how many sessions each person means to be present at, or null for no minimum
 * @param follows the one it follows up, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
@Revision("1")
public record SeriesPlanned(
        String seriesId,
        String title,
        int plannedSessions,
        int sessionMinutes,
        @Nullable Integer minimumAttendance,
        @Nullable String follows,
        @Nullable String key)
        implements SeriesEvent {}
