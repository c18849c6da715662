package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Between;
import java.time.LocalDate;
import java.time.LocalTime;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Moves a session to another moment.
 *
 * @param sessionId the session
 * @param date the day it takes place
 * @param start the time it begins, or null
 * @param minutes how long it takes, in minutes, or null for as long as before
 */
public record RescheduleSession(
        @TargetAggregateIdentifier SessionId sessionId,
        LocalDate date,
        @Nullable LocalTime start,
        @Between(min = 1, max = 1440) @Nullable Integer minutes)
        implements SessionCommand {}
