package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.ABSENT;
import static be.lerendnetwerk.domain.session.AttendanceStatus.PRESENT;
import static be.lerendnetwerk.domain.session.SessionExamples.COLLEAGUE;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_AFTER;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_BEFORE;
import static be.lerendnetwerk.domain.session.SessionExamples.GARDEN;
import static be.lerendnetwerk.domain.session.SessionExamples.LIBRARY;
import static be.lerendnetwerk.domain.session.SessionExamples.MUSEUM;
import static be.lerendnetwerk.domain.session.SessionExamples.PERSON;
import static be.lerendnetwerk.domain.session.SessionExamples.aClosedSession;
import static be.lerendnetwerk.domain.session.SessionExamples.announcePresence;
import static be.lerendnetwerk.domain.session.SessionExamples.apologise;
import static be.lerendnetwerk.domain.session.SessionExamples.askToCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.askToHost;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceRecorded;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceWithdrawn;
import static be.lerendnetwerk.domain.session.SessionExamples.cancelSession;
import static be.lerendnetwerk.domain.session.SessionExamples.closeSession;
import static be.lerendnetwerk.domain.session.SessionExamples.correctAttendance;
import static be.lerendnetwerk.domain.session.SessionExamples.declineToCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.declineToHost;
import static be.lerendnetwerk.domain.session.SessionExamples.handBackHosting;
import static be.lerendnetwerk.domain.session.SessionExamples.holdCheckIn;
import static be.lerendnetwerk.domain.session.SessionExamples.holdCheckOut;
import static be.lerendnetwerk.domain.session.SessionExamples.hostSession;
import static be.lerendnetwerk.domain.session.SessionExamples.nameCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.namePlace;
import static be.lerendnetwerk.domain.session.SessionExamples.nameSubstitute;
import static be.lerendnetwerk.domain.session.SessionExamples.recordAttendance;
import static be.lerendnetwerk.domain.session.SessionExamples.releaseCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.reopenSession;
import static be.lerendnetwerk.domain.session.SessionExamples.rescheduleSession;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionCancelled;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionRescheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.useMethod;
import static be.lerendnetwerk.domain.session.SessionExamples.withdrawApology;
import static be.lerendnetwerk.domain.session.SessionExamples.withdrawAttendance;
import static be.lerendnetwerk.domain.session.SessionRule.ATTENDANCE_FROM_THE_DAY_ITSELF_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_CANCELLED_SESSION_TAKES_NOTHING;
import static be.lerendnetwerk.domain.session.SessionRule.A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS;
import static be.lerendnetwerk.domain.session.SessionRule.NO_SESSION_WITH_SOMEONE_PRESENT_IS_CANCELLED;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static be.lerendnetwerk.domain.shared.Rules.on;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.session.command.SessionCommand;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void a_session_moves_to_another_moment() {
        session.given(sessionScheduled())
                .when(rescheduleSession("2022-10-20", "14:00", 120), on(DAY))
                .expectEvents(sessionRescheduled("2022-10-20", "14:00", 120));
    }

    @Test
    void a_session_that_moves_takes_as_long_as_before_unless_said_otherwise() {
        session.given(sessionScheduled(), sessionRescheduled("2022-10-20", "14:00", 120))
                .when(rescheduleSession("2022-10-21", null, null), on(DAY))
                .expectEvents(sessionRescheduled("2022-10-21", null, 120));
    }

    @Test
    void moving_a_session_to_the_moment_it_has_changes_nothing() {
        session.given(sessionScheduled())
                .when(rescheduleSession(DAY, "13:30", null), on(DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_session_with_attendance_moves_to_a_day_that_was() {
        session.given(sessionScheduled(), attendanceRecorded(ABSENT))
                .when(rescheduleSession(DAY_BEFORE, "13:30", null), on(DAY))
                .expectEvents(sessionRescheduled(DAY_BEFORE, "13:30", 180));
    }

    @Test
    void a_session_with_attendance_does_not_move_to_a_day_to_come() {
        session.given(sessionScheduled(), attendanceRecorded(ABSENT))
                .when(rescheduleSession(DAY_AFTER, "13:30", null), on(DAY))
                .expectException(broken(ATTENDANCE_FROM_THE_DAY_ITSELF_ON))
                .expectNoEvents();
    }

    @Test
    void a_session_is_cancelled_for_a_reason() {
        session.given(sessionScheduled()).when(cancelSession()).expectEvents(sessionCancelled());
    }

    @Test
    void cancelling_a_cancelled_session_changes_nothing() {
        session.given(sessionScheduled(), sessionCancelled())
                .when(cancelSession())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_session_where_nobody_showed_up_is_cancelled() {
        session.given(sessionScheduled(), attendanceRecorded(ABSENT))
                .when(cancelSession())
                .expectEvents(sessionCancelled());
    }

    @Test
    void a_session_with_someone_present_is_not_cancelled() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT))
                .when(cancelSession())
                .expectException(broken(NO_SESSION_WITH_SOMEONE_PRESENT_IS_CANCELLED))
                .expectNoEvents();
    }

    @Test
    void a_session_is_cancelled_once_the_presence_was_withdrawn() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT), attendanceWithdrawn())
                .when(cancelSession())
                .expectEvents(sessionCancelled());
    }

    @ParameterizedTest
    @MethodSource("whatAnOpenSessionTakes")
    void a_closed_session_takes_nothing_but_corrections(SessionCommand command) {
        session.given(aClosedSession())
                .when(command, on(DAY))
                .expectException(broken(A_CLOSED_SESSION_ONLY_TAKES_CORRECTIONS))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("whatACancelledSessionRefuses")
    void a_cancelled_session_takes_nothing(SessionCommand command) {
        session.given(sessionScheduled(), sessionCancelled())
                .when(command, on(DAY))
                .expectException(broken(A_CANCELLED_SESSION_TAKES_NOTHING))
                .expectNoEvents();
    }

    @Test
    void no_command_is_left_out_of_what_a_cancelled_session_refuses() {
        assertThat(Stream.concat(whatACancelledSessionRefuses(), Stream.of(cancelSession()))
                        .<Class<?>>map(Object::getClass)
                        .distinct())
                .containsExactlyInAnyOrder(SessionCommand.class.getPermittedSubclasses());
    }

    static Stream<SessionCommand> whatACancelledSessionRefuses() {
        return Stream.concat(
                whatAnOpenSessionTakes().filter(command -> !command.equals(cancelSession())),
                Stream.of(correctAttendance(ABSENT), closeSession(), reopenSession()));
    }

    static Stream<SessionCommand> whatAnOpenSessionTakes() {
        return Stream.of(
                rescheduleSession(DAY_AFTER, null, null),
                cancelSession(),
                askToHost(MUSEUM, null),
                hostSession(LIBRARY, GARDEN),
                declineToHost(MUSEUM, null),
                handBackHosting(null),
                namePlace(),
                askToCoLead(MUSEUM, null),
                nameCoLead(MUSEUM),
                declineToCoLead(MUSEUM, null),
                releaseCoLead(null),
                announcePresence(),
                apologise(null),
                withdrawApology(),
                nameSubstitute(PERSON, COLLEAGUE),
                holdCheckIn("Anders"),
                recordAttendance(ABSENT),
                withdrawAttendance(),
                useMethod(null),
                holdCheckOut("Anders"));
    }
}
