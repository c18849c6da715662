package be.lerendnetwerk.domain.series.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a series plans was changed.
 *
 * @param seriesId the series
 * @param title the title
 * @param plannedSessions how many sessions are planned
 * @param sessionMinutes how long a session takes, in minutes
 * @param minimumAttendance how many sessions each person means to be present at, or null for no minimum
 */
@Revision("1")
public record SeriesRevised(
        String seriesId,
        String title,
        int plannedSessions,
        int sessionMinutes,
        @Nullable Integer minimumAttendance) implements SeriesEvent {}
