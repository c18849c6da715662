package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionRule.A_CANCELLED_SESSION_TAKES_NOTHING;
import static be.lerendnetwerk.domain.session.SessionRule.A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS;
import static be.lerendnetwerk.domain.session.SessionRule.ONLY_A_CLOSED_SESSION_IS_CORRECTED;
import static be.lerendnetwerk.domain.shared.RuleBroken.unless;

import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all parts of one session have in common: which session it is, when it is, and whether it is still open. */
final class SessionLife {

    private enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    private String sessionId = "";
    private LocalDate date = LocalDate.EPOCH;
    private State state = State.OPEN;

    void begins(SessionScheduled event) {
        sessionId = event.sessionId();
        movesTo(event.date());
    }

    void movesTo(String day) {
        date = LocalDate.parse(day);
    }

    void opens() {
        state = State.OPEN;
    }

    void closes() {
        state = State.CLOSED;
    }

    void ends() {
        state = State.CANCELLED;
    }

    String sessionId() {
        return sessionId;
    }

    boolean isClosed() {
        return state == State.CLOSED;
    }

    boolean isCancelled() {
        return state == State.CANCELLED;
    }

    boolean hasItsDayOn(LocalDate today) {
        return !date.isAfter(today);
    }

    void unlessCancelled() {
        unless(!isCancelled(), A_CANCELLED_SESSION_TAKES_NOTHING);
    }

    void onlyWhileOpen() {
        unlessCancelled();
        unless(!isClosed(), A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS);
    }

    void onlyOnceClosed() {
        unlessCancelled();
        unless(isClosed(), ONLY_A_CLOSED_SESSION_IS_CORRECTED);
    }

    Personal aboutSession(String text) {
        return Personal.of(subject(), text);
    }

    @Nullable
    Personal aboutSessionOrNone(@Nullable String text) {
        return Personal.ofNullable(subject(), text);
    }

    private Subject subject() {
        return new Subject(Subject.Kind.SESSION, sessionId);
    }
}
