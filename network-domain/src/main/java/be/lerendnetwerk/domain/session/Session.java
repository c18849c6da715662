package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.ATTENDANCE_FROM_THE_DAY_ITSELF_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_CLOSES_FROM_ITS_DAY_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_HAS_A_HOST;
import static be.lerendnetwerk.domain.session.SessionRule.NO_SESSION_WITH_SOMEONE_PRESENT_IS_CANCELLED;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;
import static java.util.Objects.requireNonNullElse;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.command.ReopenSession;
import be.lerendnetwerk.domain.session.command.RescheduleSession;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.Today;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A session: on the calendar, prepared, held and closed, or cancelled. Its parts decide what is theirs. */
@AggregateRoot(type = "Session")
public class Session {

    private final SessionLife life = new SessionLife();

    @AggregateMember
    private final Hosting hosting = new Hosting(life);

    @AggregateMember
    @SuppressWarnings("UnusedVariable") // Axon hands commands and events to it
    private final CoLeading coLeading = new CoLeading(life);

    @AggregateMember
    private final Expected expected = new Expected(life);

    @AggregateMember
    private final Course course = new Course(life);

    @AggregateMember
    private final AttendanceList attendance = new AttendanceList(life, expected);

    @AggregateIdentifier
    private SessionId id;

    private SessionRescheduled moment;

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Session() {}

    /**
     * Puts a new session on the calendar. Only its series does so, with a number that is free and in the transaction
     * in which it notes that number.
     */
    @SuppressWarnings("NullAway.Init")
    public Session(SessionId id, String series, int number, LocalDate date, @Nullable LocalTime start, int minutes) {
        apply(new SessionScheduled(id.toString(), series, number, date.toString(), textOf(start), minutes));
    }

    @CommandHandler
    void decide(RescheduleSession command, @Today LocalDate today) {
        life.onlyWhileOpen();
        unless(attendance.isEmpty() || !command.date().isAfter(today), ATTENDANCE_FROM_THE_DAY_ITSELF_ON);
        var moved = new SessionRescheduled(
                id.toString(),
                command.date().toString(),
                textOf(command.start()),
                requireNonNullElse(command.minutes(), moment.minutes()));
        if (!moved.equals(moment)) {
            apply(moved);
        }
    }

    @CommandHandler
    void decide(CancelSession command) {
        if (!life.isCancelled()) {
            life.onlyWhileOpen();
            unless(!attendance.hasSomeonePresent(), NO_SESSION_WITH_SOMEONE_PRESENT_IS_CANCELLED);
            apply(new SessionCancelled(id.toString(), life.aboutSession(command.reason())));
        }
    }

    @CommandHandler
    List<Rule> decide(CloseSession command, @Today LocalDate today) {
        if (life.isClosed()) {
            return List.of();
        }
        life.onlyWhileOpen();
        unless(life.hasItsDayOn(today), A_SESSION_CLOSES_FROM_ITS_DAY_ON);
        var deviations = new Deviations(hosting, course, attendance)
                .explainedBy(requireNonNullElse(command.deviations(), List.of()), life::aboutSession);
        apply(new SessionClosed(id.toString(), deviations));
        return hosting.hasHost() ? List.of() : List.of(A_SESSION_HAS_A_HOST);
    }

    @CommandHandler
    void decide(ReopenSession command) {
        life.unlessCancelled();
        if (life.isClosed()) {
            apply(new SessionReopened(id.toString(), life.aboutSession(command.reason())));
        }
    }

    private static @Nullable String textOf(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    @EventSourcingHandler
    void evolve(SessionScheduled event) {
        id = SessionId.of(event.sessionId());
        moment = new SessionRescheduled(event.sessionId(), event.date(), event.start(), event.minutes());
        life.begins(event);
    }

    @EventSourcingHandler
    void evolve(SessionRescheduled event) {
        moment = event;
        life.movesTo(event.date());
    }

    @EventSourcingHandler
    void evolve(SessionCancelled event) {
        life.ends();
    }

    @EventSourcingHandler
    void evolve(SessionClosed event) {
        life.closes();
    }

    @EventSourcingHandler
    void evolve(SessionReopened event) {
        life.opens();
    }
}
