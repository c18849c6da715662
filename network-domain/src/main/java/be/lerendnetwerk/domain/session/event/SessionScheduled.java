package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A session was put on the calendar.
 *
 * @param sessionId the session
 * @param series the series it belongs to
 * @param number the number within the series
 * @param date the day it takes place, as ISO text
 * @param start the time it begins, or null
 * @param minutes how long it takes, in minutes
 */
@Revision("1")
public record SessionScheduled(
        String sessionId,
        String series,
        int number,
        String date,
        @Nullable String start,
        int minutes) implements SessionEvent {}
