package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.EXCUSED;
import static be.lerendnetwerk.domain.session.DeviationKind.NOBODY_RECORDED;
import static be.lerendnetwerk.domain.session.DeviationKind.NO_CHECK_IN;
import static be.lerendnetwerk.domain.session.DeviationKind.NO_CHECK_OUT;
import static be.lerendnetwerk.domain.session.DeviationKind.NO_HOST;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_AFTER;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_BEFORE;
import static be.lerendnetwerk.domain.session.SessionExamples.SESSION;
import static be.lerendnetwerk.domain.session.SessionExamples.aClosedSession;
import static be.lerendnetwerk.domain.session.SessionExamples.anOrdinarySession;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceRecorded;
import static be.lerendnetwerk.domain.session.SessionExamples.because;
import static be.lerendnetwerk.domain.session.SessionExamples.closeSession;
import static be.lerendnetwerk.domain.session.SessionExamples.recordAttendance;
import static be.lerendnetwerk.domain.session.SessionExamples.reopenSession;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionClosed;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionReopened;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionRescheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_CLOSES_FROM_ITS_DAY_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_HAS_A_HOST;
import static be.lerendnetwerk.domain.session.SessionRule.EACH_DEVIATION_HAS_A_REASON;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static be.lerendnetwerk.domain.shared.Rules.on;

import be.lerendnetwerk.domain.session.command.CloseSession;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void a_session_that_went_as_sessions_go_closes_without_a_word() {
        session.given(anOrdinarySession())
                .when(closeSession(), on(DAY))
                .expectEvents(sessionClosed())
                .expectResultMessagePayload(List.of());
    }

    @Test
    void a_session_closes_without_a_list_of_deviations() {
        session.given(anOrdinarySession())
                .when(new CloseSession(SESSION, null), on(DAY_AFTER))
                .expectEvents(sessionClosed());
    }

    @Test
    void a_session_does_not_close_before_its_day() {
        session.given(anOrdinarySession())
                .when(closeSession(), on(DAY_BEFORE))
                .expectException(broken(A_SESSION_CLOSES_FROM_ITS_DAY_ON))
                .expectNoEvents();
    }

    @Test
    void a_session_that_moved_closes_from_its_new_day_on() {
        session.given(sessionScheduled(), sessionRescheduled(DAY_AFTER, null, 180))
                .when(closeSession(), on(DAY))
                .expectException(broken(A_SESSION_CLOSES_FROM_ITS_DAY_ON))
                .expectNoEvents();
    }

    @Test
    void all_that_went_otherwise_is_named_with_its_reason() {
        session.given(sessionScheduled())
                .when(
                        closeSession(
                                because(NOBODY_RECORDED, "Lijst kwijt"),
                                because(NO_CHECK_OUT, "Te laat"),
                                because(NO_HOST, "In het park"),
                                because(NO_CHECK_IN, "Te vroeg")),
                        on(DAY))
                .expectEvents(sessionClosed(
                        because(NO_HOST, "In het park"),
                        because(NO_CHECK_IN, "Te vroeg"),
                        because(NO_CHECK_OUT, "Te laat"),
                        because(NOBODY_RECORDED, "Lijst kwijt")));
    }

    @ParameterizedTest
    @EnumSource
    void each_deviation_asks_for_a_reason(DeviationKind kind) {
        session.given(anOrdinarySessionBut(kind))
                .when(closeSession(), on(DAY))
                .expectException(broken(EACH_DEVIATION_HAS_A_REASON))
                .expectNoEvents();
    }

    @ParameterizedTest
    @EnumSource
    void a_deviation_with_a_reason_closes_the_session(DeviationKind kind) {
        session.given(anOrdinarySessionBut(kind))
                .when(closeSession(because(kind, "Daarom")), on(DAY))
                .expectEvents(sessionClosed(because(kind, "Daarom")));
    }

    @Test
    void a_blank_reason_is_no_reason() {
        session.given(anOrdinarySessionBut(NO_CHECK_IN))
                .when(closeSession(because(NO_CHECK_IN, "  ")), on(DAY))
                .expectException(broken(EACH_DEVIATION_HAS_A_REASON))
                .expectNoEvents();
    }

    @Test
    void a_reason_for_what_did_not_go_otherwise_is_left_out() {
        session.given(anOrdinarySession())
                .when(closeSession(because(NO_HOST, "Toch niet")), on(DAY))
                .expectEvents(sessionClosed());
    }

    @Test
    void of_two_reasons_for_one_deviation_the_first_is_kept() {
        session.given(anOrdinarySessionBut(NO_CHECK_IN))
                .when(closeSession(because(NO_CHECK_IN, "Eerst"), because(NO_CHECK_IN, "Dan")), on(DAY))
                .expectEvents(sessionClosed(because(NO_CHECK_IN, "Eerst")));
    }

    @Test
    void a_session_without_a_host_closes_with_a_warning() {
        session.given(anOrdinarySessionBut(NO_HOST))
                .when(closeSession(because(NO_HOST, "In het park")), on(DAY))
                .expectResultMessagePayload(List.of(A_SESSION_HAS_A_HOST));
    }

    @Test
    void closing_a_closed_session_changes_nothing() {
        session.given(aClosedSession())
                .when(closeSession(because(NO_HOST, "Toch")), on(DAY_BEFORE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_closed_session_opens_again_for_a_reason() {
        session.given(aClosedSession()).when(reopenSession()).expectEvents(sessionReopened());
    }

    @Test
    void opening_an_open_session_changes_nothing() {
        session.given(anOrdinarySession())
                .when(reopenSession())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_reopened_session_kept_its_marks_and_closes_again() {
        session.given(aClosedSession())
                .andGiven(sessionReopened())
                .when(closeSession(), on(DAY))
                .expectEvents(sessionClosed());
    }

    @Test
    void a_reopened_session_takes_marks_again() {
        session.given(aClosedSession())
                .andGiven(sessionReopened())
                .when(recordAttendance(EXCUSED), on(DAY))
                .expectEvents(attendanceRecorded(EXCUSED));
    }

    private static List<Object> anOrdinarySessionBut(DeviationKind kind) {
        var missing =
                switch (kind) {
                    case NO_HOST -> SessionHosted.class;
                    case NO_CHECK_IN -> CheckInHeld.class;
                    case NO_CHECK_OUT -> CheckOutHeld.class;
                    case NOBODY_RECORDED -> AttendanceRecorded.class;
                };
        return anOrdinarySession().stream()
                .filter(event -> !missing.isInstance(event))
                .toList();
    }
}
