package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A session was moved to another moment.
 *
 * @param sessionId the session
 * @param date the day it takes place, as ISO text
 * @param start the time it begins, or null
 * @param minutes how long it takes, in minutes
 */
@Revision("1")
public record SessionRescheduled(
        String sessionId, String date, @Nullable String start, int minutes) implements SessionEvent {}
