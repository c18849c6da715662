package be.lerendnetwerk.domain.series.command;

import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Between;
import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Puts a session of the series on the calendar.
 *
 * @param seriesId the series
 * @param session the session
 * @param number the number within the series, or null for the one after the highest so far
 * @param date the day it takes place
 * @param start the time it begins, or null
 * @param minutes how long it takes, in minutes, or null for what the series plans
 */
public record ScheduleSession(
        @TargetAggregateIdentifier SeriesId seriesId,
        SessionId session,
        @Between(min = 1, max = 500) @Nullable Integer number,
        LocalDate date,
        @Nullable LocalTime start,
        @Between(min = 1, max = 1440) @Nullable Integer minutes)
        implements SeriesCommand {}
