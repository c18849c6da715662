package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.shared.Between;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes what a series plans.
 *
 * @param seriesId the series
 * @param title the title
 * @param plannedSessions how many sessions are planned, or null for as many as before
 * @param sessionMinutes how long a session takes, in minutes, or null for as long as before
 * @param minimumAttendance how many sessions each person means to be present at, or null for no minimum
 */
public record ReviseSeries(
        @TargetAggregateIdentifier SeriesId seriesId,
        String title,
        @Between(min = 1, max = 500) @Nullable Integer plannedSessions,
        @Between(min = 1, max = 1440) @Nullable Integer sessionMinutes,
        @Between(min = 1, max = 500) @Nullable Integer minimumAttendance)
        implements SeriesCommand {}
