package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.AttendanceStatus.ABSENT;
import static be.lerendnetwerk.domain.session.AttendanceStatus.EXCUSED;
import static be.lerendnetwerk.domain.session.AttendanceStatus.PRESENT;
import static be.lerendnetwerk.domain.session.SessionExamples.COLLEAGUE;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_AFTER;
import static be.lerendnetwerk.domain.session.SessionExamples.DAY_BEFORE;
import static be.lerendnetwerk.domain.session.SessionExamples.MUSEUM;
import static be.lerendnetwerk.domain.session.SessionExamples.OTHER;
import static be.lerendnetwerk.domain.session.SessionExamples.PERSON;
import static be.lerendnetwerk.domain.session.SessionExamples.SESSION;
import static be.lerendnetwerk.domain.session.SessionExamples.aClosedSession;
import static be.lerendnetwerk.domain.session.SessionExamples.anOrdinarySession;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceCorrected;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceCorrectedOf;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceRecorded;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceRecordedOf;
import static be.lerendnetwerk.domain.session.SessionExamples.attendanceWithdrawn;
import static be.lerendnetwerk.domain.session.SessionExamples.correctAttendance;
import static be.lerendnetwerk.domain.session.SessionExamples.correctAttendanceOf;
import static be.lerendnetwerk.domain.session.SessionExamples.recordAttendance;
import static be.lerendnetwerk.domain.session.SessionExamples.recordAttendanceOf;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionClosed;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionReopened;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionRescheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionExamples.substituteNamed;
import static be.lerendnetwerk.domain.session.SessionExamples.withdrawAttendance;
import static be.lerendnetwerk.domain.session.SessionRule.ATTENDANCE_FROM_THE_DAY_ITSELF_ON;
import static be.lerendnetwerk.domain.session.SessionRule.A_CORRECTION_HAS_A_REASON;
import static be.lerendnetwerk.domain.session.SessionRule.NOBODY_IS_THEIR_OWN_SUBSTITUTE;
import static be.lerendnetwerk.domain.session.SessionRule.ONLY_A_CLOSED_SESSION_IS_CORRECTED;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static be.lerendnetwerk.domain.shared.Rules.on;

import be.lerendnetwerk.domain.session.command.RecordAttendance;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AttendanceListTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void attendance_is_recorded_on_the_day_itself_and_later() {
        session.given(sessionScheduled())
                .when(recordAttendance(PRESENT), on(DAY))
                .expectEvents(attendanceRecorded(PRESENT));
        session.given(sessionScheduled())
                .when(recordAttendance(ABSENT), on(DAY_AFTER))
                .expectEvents(attendanceRecorded(ABSENT));
    }

    @Test
    void attendance_is_not_recorded_before_the_day_itself() {
        session.given(sessionScheduled())
                .when(recordAttendance(PRESENT), on(DAY_BEFORE))
                .expectException(broken(ATTENDANCE_FROM_THE_DAY_ITSELF_ON))
                .expectNoEvents();
    }

    @Test
    void the_day_itself_is_the_day_the_session_moved_to() {
        session.given(sessionScheduled(), sessionRescheduled(DAY_AFTER, null, 180))
                .when(recordAttendance(PRESENT), on(DAY))
                .expectException(broken(ATTENDANCE_FROM_THE_DAY_ITSELF_ON))
                .expectNoEvents();
    }

    @Test
    void the_last_mark_of_a_person_counts() {
        session.given(sessionScheduled(), attendanceRecorded(ABSENT))
                .when(recordAttendance(PRESENT), on(DAY))
                .expectEvents(attendanceRecorded(PRESENT));
    }

    @Test
    void the_same_mark_again_changes_nothing() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT))
                .when(recordAttendance(PRESENT), on(DAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_mark_under_another_organisation_is_another_mark() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT))
                .when(new RecordAttendance(SESSION, PERSON, MUSEUM, PRESENT, null), on(DAY))
                .expectEvents(new AttendanceRecorded(
                        SESSION.toString(), PERSON.toString(), MUSEUM.toString(), "PRESENT", null));
    }

    @Test
    void a_mark_is_withdrawn_while_the_session_is_open() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT))
                .when(withdrawAttendance())
                .expectEvents(attendanceWithdrawn());
    }

    @Test
    void a_mark_that_is_not_there_has_nothing_to_withdraw() {
        session.given(sessionScheduled(), attendanceRecorded(PRESENT), attendanceWithdrawn())
                .when(withdrawAttendance())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_named_substitute_is_recorded_in_the_stead_of_the_person() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .when(recordAttendanceOf(COLLEAGUE, PRESENT, null), on(DAY))
                .expectEvents(attendanceRecordedOf(COLLEAGUE, PRESENT, PERSON));
    }

    @Test
    void a_named_substitute_who_is_not_there_is_there_in_nobodys_stead() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .when(recordAttendanceOf(COLLEAGUE, ABSENT, null), on(DAY))
                .expectEvents(attendanceRecordedOf(COLLEAGUE, ABSENT, null));
    }

    @Test
    void a_substitute_is_recorded_without_having_been_named() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .when(recordAttendanceOf(COLLEAGUE, PRESENT, OTHER), on(DAY))
                .expectEvents(attendanceRecordedOf(COLLEAGUE, PRESENT, OTHER));
    }

    @Test
    void nobody_is_recorded_as_their_own_substitute() {
        session.given(sessionScheduled())
                .when(recordAttendanceOf(PERSON, PRESENT, PERSON), on(DAY))
                .expectException(broken(NOBODY_IS_THEIR_OWN_SUBSTITUTE))
                .expectNoEvents();
    }

    @Test
    void a_mark_is_corrected_after_closing() {
        session.given(aClosedSession())
                .when(correctAttendance(ABSENT))
                .expectEvents(attendanceCorrected(PRESENT, ABSENT));
    }

    @Test
    void a_correction_starts_from_the_correction_before_it() {
        session.given(aClosedSession())
                .andGiven(attendanceCorrected(PRESENT, ABSENT))
                .when(correctAttendance(EXCUSED))
                .expectEvents(attendanceCorrected(ABSENT, EXCUSED));
    }

    @Test
    void a_correction_adds_a_mark_for_somebody_who_had_none() {
        session.given(aClosedSession())
                .when(correctAttendanceOf(OTHER, PRESENT, null, "Verkeerd gezien"))
                .expectEvents(attendanceCorrectedOf(OTHER, null, PRESENT, null));
    }

    @Test
    void a_correction_to_the_same_mark_changes_nothing() {
        session.given(aClosedSession())
                .when(correctAttendance(PRESENT))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_correction_asks_for_a_reason() {
        session.given(aClosedSession())
                .when(correctAttendanceOf(PERSON, ABSENT, null, " "))
                .expectException(broken(A_CORRECTION_HAS_A_REASON))
                .expectNoEvents();
    }

    @Test
    void an_open_session_is_not_corrected() {
        session.given(anOrdinarySession())
                .when(correctAttendance(ABSENT))
                .expectException(broken(ONLY_A_CLOSED_SESSION_IS_CORRECTED))
                .expectNoEvents();
    }

    @Test
    void a_reopened_session_is_not_corrected() {
        session.given(aClosedSession())
                .andGiven(sessionReopened())
                .when(correctAttendance(ABSENT))
                .expectException(broken(ONLY_A_CLOSED_SESSION_IS_CORRECTED))
                .expectNoEvents();
    }

    @Test
    void nobody_is_corrected_into_their_own_substitute() {
        session.given(aClosedSession())
                .when(correctAttendanceOf(PERSON, PRESENT, PERSON, "Verkeerd gezien"))
                .expectException(broken(NOBODY_IS_THEIR_OWN_SUBSTITUTE))
                .expectNoEvents();
    }

    @Test
    void a_named_substitute_who_is_corrected_to_present_is_there_in_the_stead_of_the_person() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .andGiven(attendanceRecordedOf(COLLEAGUE, ABSENT, null), sessionClosed())
                .when(correctAttendanceOf(COLLEAGUE, PRESENT, null, "Verkeerd gezien"))
                .expectEvents(attendanceCorrectedOf(COLLEAGUE, ABSENT, PRESENT, PERSON));
    }

    @Test
    void a_correction_can_say_that_a_present_person_was_nobodys_substitute() {
        session.given(sessionScheduled(), substituteNamed(PERSON, COLLEAGUE))
                .andGiven(attendanceRecordedOf(COLLEAGUE, PRESENT, PERSON), sessionClosed())
                .when(correctAttendanceOf(COLLEAGUE, PRESENT, null, "Verkeerd gezien"))
                .expectEvents(attendanceCorrectedOf(COLLEAGUE, PRESENT, PRESENT, null));
    }
}
