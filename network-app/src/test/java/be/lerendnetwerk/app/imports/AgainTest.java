package be.lerendnetwerk.app.imports;

import static be.lerendnetwerk.app.imports.Sheet.ATTENDANCE;
import static be.lerendnetwerk.app.imports.Sheet.CASES;
import static be.lerendnetwerk.app.imports.Sheet.COMMITMENTS;
import static be.lerendnetwerk.app.imports.Sheet.INSIGHTS;
import static be.lerendnetwerk.app.imports.Sheet.ORGANISATIONS;
import static be.lerendnetwerk.app.imports.Sheet.PARTICIPANTS;
import static be.lerendnetwerk.app.imports.Sheet.SERIES;
import static be.lerendnetwerk.app.imports.Sheet.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgainTest {

    private static final String DEVIATIONS =
            "NO_HOST=IMPORTED|NO_CHECK_IN=IMPORTED|NO_CHECK_OUT=IMPORTED|NOBODY_RECORDED=IMPORTED";

    private final Example sheets = new Example()
            .with(ORGANISATIONS, "organisation,name,kind,venue", "a,A,museum,Zaal", "b,B,,")
            .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,a")
            .with(SERIES, "series,title,planned_sessions,group_closed,concluded", "s,S,,no,no")
            .with(
                    SESSIONS,
                    "series,number,date,status,host,check_in",
                    "s,1,2023-01-10,held,a,In?",
                    "s,2,2023-02-10,planned,,")
            .with(COMMITMENTS, "series,participant", "s,p")
            .with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,present,q", "s,2,p,excused,")
            .with(
                    CASES,
                    "case,organisation,presenter,title,learning_question,series,number,status",
                    "c,a,q,T,V,,,proposed")
            .with(INSIGHTS, "case,kind,text", "c,TIP,Doe")
            .imported();

    @Test
    void the_same_sheets_again_tell_nothing() {
        sheets.with(ORGANISATIONS, "organisation;name;kind", "a;A;museum", "b;B;")
                .with(PARTICIPANTS, "participant,organisation,name", "q,a,Q", "p,a,P")
                .with(SERIES, "series,title,planned_sessions", "s,S,6")
                .with(SESSIONS, "series,number,date,status,host,check_in", "s,01,10/01/2023,HELD,a,In?")
                .with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,present,q")
                .with(CASES, "case,organisation,presenter,title,learning_question,status", "c,a,q,T,V,proposed")
                .with(INSIGHTS, "case,kind,text,organisation", "c,tip,Doe,");
        assertThat(sheets.plan()).isEmpty();
    }

    @Test
    void new_rows_build_on_what_was_imported() {
        sheets.with(PARTICIPANTS, "participant,name,organisation", "r,R,b")
                .with(COMMITMENTS, "series,participant,from_session", "s,r,2")
                .with(SESSIONS, "series,number,date,status,host", "s,3,2023-03-10,planned,a")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,r,absent");
        assertThat(sheets.plan())
                .containsExactly(
                        "2023-01-10 RegisterParticipant r b R r",
                        "2023-01-10 CorrectAttendance s.1 r b ABSENT IMPORTED",
                        "2023-01-10 CommitToSeries s r 2",
                        "2023-02-10 ScheduleSession s s.3 3 2023-03-10",
                        "2023-02-10 HostSession s.3 a venue-of-a");
    }

    @Test
    void a_planned_session_is_moved_hosted_and_held() {
        sheets.with(
                        SESSIONS,
                        "series,number,date,start,status,host,co_lead,check_in",
                        "s,2,2023-02-17,14:00,held,a,b,In?")
                .with(ATTENDANCE, "series,number,participant,status", "s,2,p,present", "s,2,q,absent");
        assertThat(sheets.plan())
                .containsExactly(
                        "2023-01-10 RescheduleSession s.2 2023-02-17 14:00",
                        "2023-01-10 HostSession s.2 a venue-of-a",
                        "2023-01-10 NameCoLead s.2 b",
                        "2023-02-17 HoldCheckIn s.2 In?",
                        "2023-02-17 RecordAttendance s.2 p a PRESENT",
                        "2023-02-17 RecordAttendance s.2 q a ABSENT",
                        "2023-02-17 CloseSession s.2 " + DEVIATIONS);
    }

    @Test
    void a_planned_session_is_cancelled_and_its_apologies_stay() {
        sheets.with(SESSIONS, "series,number,date,status,host", "s,2,2023-02-10,cancelled,")
                .with(ATTENDANCE, "series,number,participant,status", "s,2,p,excused");
        assertThat(sheets.plan()).containsExactly("2023-02-10 CancelSession s.2 IMPORTED");
    }

    @Test
    void a_session_can_be_moved_more_than_once() {
        sheets.with(SESSIONS, "series,number,date,status", "s,2,2023-02-17,planned");
        String first = sheets.steps().get(0).command().commandId();
        sheets.imported().with(SESSIONS, "series,number,date,status", "s,2,2023-02-24,planned");
        assertThat(sheets.plan()).containsExactly("2023-01-10 RescheduleSession s.2 2023-02-24");
        assertThat(sheets.steps().get(0).command().commandId()).isNotEqualTo(first);
    }

    @Test
    void a_group_closes_and_later_joiners_are_latecomers() {
        sheets.with(SERIES, "series,title,group_closed", "s,S,yes")
                .with(COMMITMENTS, "series,participant,from_session", "s,q,2");
        assertThat(sheets.plan())
                .containsExactly("2023-01-10 CloseGroup s", "2023-01-10 AdmitLatecomer s q 2 IMPORTED");
        sheets.imported()
                .with(PARTICIPANTS, "participant,name,organisation", "r,R,a")
                .with(COMMITMENTS, "series,participant", "s,r");
        assertThat(sheets.plan())
                .containsExactly("2023-01-10 RegisterParticipant r a R r", "2023-01-10 AdmitLatecomer s r 1 IMPORTED");
    }

    @Test
    void a_series_is_concluded_and_then_takes_nothing_more() {
        sheets.with(SESSIONS, "series,number,date,status", "s,2,2023-02-10,held")
                .with(SERIES, "series,title,concluded", "s,S,ja");
        assertThat(sheets.plan())
                .containsExactly("2023-02-10 CloseSession s.2 " + DEVIATIONS, "2023-02-10 ConcludeSeries s");
        sheets.imported().with(COMMITMENTS, "series,participant", "s,q");
        assertThat(sheets.faults())
                .containsExactly("commitments.csv:2: series s was concluded by an earlier import already");
    }

    @Test
    void a_case_goes_on_to_its_next_stages() {
        sheets.with(
                CASES,
                "case,organisation,presenter,title,learning_question,series,number,status,shared_question,recognised_by",
                "c,a,q,T,V,s,1,broadened,G,b");
        assertThat(sheets.plan())
                .containsExactly(
                        "2023-01-10 ClearCase c",
                        "2023-01-10 ChooseCase c s.1",
                        "2023-01-10 PresentCase c s.1",
                        "2023-01-10 BroadenCase c G b");
        sheets.imported()
                .with(
                        CASES,
                        "case,organisation,title,learning_question,status,outcome,closed_on",
                        "c,a,T,V,closed,Goed,2023-05-01");
        assertThat(sheets.plan()).containsExactly("2023-05-01 CloseCase c Goed");
        sheets.imported().with(CASES, "case,organisation,title,learning_question,status", "c,a,T,V,broadened");
        assertThat(sheets.faults())
                .containsExactly(
                        "cases.csv:2: status was 'closed' in an earlier import and is 'broadened' now; change it"
                                + " in the network itself");
    }

    @Test
    void who_was_moved_in_the_network_itself_is_there_for_the_new_organisation_from_that_day_on() {
        sheets.moved("q", "b", "2023-02-05")
                .with(
                        SESSIONS,
                        "series,number,date,status",
                        "s,2,2023-02-10,planned",
                        "s,3,2023-02-05,held",
                        "s,4,2023-03-10,held")
                .with(
                        ATTENDANCE,
                        "series,number,participant,status,organisation",
                        "s,1,q,absent,",
                        "s,3,q,present,",
                        "s,4,q,present,",
                        "s,3,p,present,");
        assertThat(sheets.plan())
                .contains(
                        "2023-01-10 CorrectAttendance s.1 q a ABSENT IMPORTED",
                        "2023-02-05 RecordAttendance s.3 q b PRESENT",
                        "2023-02-05 RecordAttendance s.3 p a PRESENT",
                        "2023-03-10 RecordAttendance s.4 q b PRESENT")
                .noneMatch(step -> step.contains("MoveParticipant"));
    }

    @Test
    void a_row_moves_nobody_who_moved_on_in_the_network_itself_since() {
        sheets.moved("q", "a", "2023-04-01")
                .with(SESSIONS, "series,number,date,status", "s,3,2023-03-10,held", "s,4,2023-04-10,held")
                .with(
                        ATTENDANCE,
                        "series,number,participant,status,organisation",
                        "s,3,q,present,b",
                        "s,4,q,present,b",
                        "s,3,p,present,b");
        assertThat(sheets.plan())
                .contains(
                        "2023-03-10 RecordAttendance s.3 q b PRESENT",
                        "2023-03-10 MoveParticipant p b",
                        "2023-04-10 MoveParticipant q b")
                .doesNotContain("2023-03-10 MoveParticipant q b");
    }

    @Test
    void any_other_difference_is_a_fault_that_shows_both_values() {
        sheets.with(ORGANISATIONS, "organisation,name,kind,venue", "a,Aa,,Zaal", "b,B,school,")
                .with(PARTICIPANTS, "participant,name,organisation", "p,Pp,b")
                .with(SERIES, "series,title,planned_sessions", "s,S,7")
                .with(SESSIONS, "series,number,date,status,host", "s,1,2023-01-11,held,b")
                .with(COMMITMENTS, "series,participant,from_session", "s,p,2")
                .with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,absent,", "s,2,p,excused,")
                .with(CASES, "case,organisation,presenter,title,learning_question,status", "c,a,p,T,V,proposed");
        assertThat(sheets.faults())
                .extracting(fault -> fault.substring(0, fault.indexOf(" now;")))
                .containsExactly(
                        "organisations.csv:2: name was 'A' in an earlier import and is 'Aa'",
                        "organisations.csv:2: kind was 'museum' in an earlier import and is ''",
                        "organisations.csv:3: kind was '' in an earlier import and is 'school'",
                        "participants.csv:2: name was 'P' in an earlier import and is 'Pp'",
                        "participants.csv:2: organisation was 'a' in an earlier import and is 'b'",
                        "series.csv:2: planned_sessions was '6' in an earlier import and is '7'",
                        "sessions.csv:2: date was '2023-01-10' in an earlier import and is '2023-01-11'",
                        "sessions.csv:2: host was 'a' in an earlier import and is 'b'",
                        "commitments.csv:2: from_session was '1' in an earlier import and is '2'",
                        "attendance.csv:2: status was 'present' in an earlier import and is 'absent'",
                        "attendance.csv:2: substitute_for was 'q' in an earlier import and is ''",
                        "cases.csv:2: presenter was 'q' in an earlier import and is 'p'");
    }

    @Test
    void what_cannot_be_read_is_told_once_and_is_nothing_that_changed() {
        sheets.with(SESSIONS, "series,number,date,status,host,check_in", "s,1,,held,a,In?", "s,2,30/02/2023,gone,,")
                .with(PARTICIPANTS, "participant,name,email,organisation", "p,P,niemand,a", "q,Q,a")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,p,");
        assertThat(sheets.faults())
                .containsExactly(
                        "participants.csv:2: email: 'niemand' is not an e-mail address",
                        "participants.csv:3: has 3 fields where the row of column names has 4",
                        "sessions.csv:2: date is empty",
                        "sessions.csv:3: date: '30/02/2023' is not a date; write 2022-09-15 or 15/09/2022",
                        "sessions.csv:3: status: 'gone' is none of planned, held, cancelled",
                        "attendance.csv:2: status is empty");
    }

    @Test
    void a_column_that_must_be_there_is_missed_whatever_was_said_before() {
        sheets.with(CASES, "case,organisation,title,learning_question,outcome", "c,a,T,V,Goed");
        assertThat(sheets.faults()).containsExactly("cases.csv:1: column status is missing");
        assertThat(sheets.warnings())
                .containsExactly("cases.csv:2: outcome is not read for a case with status proposed");
    }

    @Test
    void a_session_that_was_held_is_not_planned_again() {
        sheets.with(SESSIONS, "series,number,date,status", "s,1,2023-01-10,planned");
        assertThat(sheets.faults())
                .containsExactly(
                        "sessions.csv:2: status was 'held' in an earlier import and is 'planned' now; change it in"
                                + " the network itself");
    }

    @Test
    void rows_of_an_erased_person_are_skipped_and_counted() {
        sheets.erased("p")
                .with(PARTICIPANTS, "participant,name,organisation", "p,Anders,b", "q,Q,a")
                .with(COMMITMENTS, "series,participant", "s,p", "s,q")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,p,absent", "s,1,q,present");
        assertThat(sheets.skipped()).isEqualTo(3);
        assertThat(sheets.plan())
                .containsExactly(
                        "2023-01-10 CommitToSeries s q 1", "2023-01-10 CorrectAttendance s.1 q a PRESENT IMPORTED");
    }

    @Test
    void a_new_row_does_not_name_an_erased_person() {
        sheets.erased("q")
                .with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,present,q")
                .with(CASES, "case,organisation,presenter,title,learning_question,status", "d,a,q,T,V,proposed");
        assertThat(sheets.faults()).containsExactly("cases.csv:2: presenter 'q' was erased");
    }
}
