package be.lerendnetwerk.app.imports;

import static be.lerendnetwerk.app.imports.Sheet.ATTENDANCE;
import static be.lerendnetwerk.app.imports.Sheet.CASES;
import static be.lerendnetwerk.app.imports.Sheet.COMMITMENTS;
import static be.lerendnetwerk.app.imports.Sheet.INSIGHTS;
import static be.lerendnetwerk.app.imports.Sheet.NETWORK;
import static be.lerendnetwerk.app.imports.Sheet.ORGANISATIONS;
import static be.lerendnetwerk.app.imports.Sheet.PARTICIPANTS;
import static be.lerendnetwerk.app.imports.Sheet.SERIES;
import static be.lerendnetwerk.app.imports.Sheet.SESSIONS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlanTest {

    private final Example sheets = new Example();

    private Example oneSeries(String... sessions) {
        String[] lines = new String[sessions.length + 1];
        lines[0] = "series,number,date,status,host,co_lead,check_in,check_out";
        System.arraycopy(sessions, 0, lines, 1, sessions.length);
        return sheets.with(SERIES, "series,title", "s,Traject").with(SESSIONS, lines);
    }

    @Test
    void everything_of_one_session_comes_before_the_next() {
        sheets.with(NETWORK, "name", "Netwerk")
                .with(ORGANISATIONS, "organisation,name,standing_lead,venue,address", "a,A,yes,Zaal,Straat 1")
                .with(PARTICIPANTS, "participant,name,organisation", "p,Noor,a")
                .with(SERIES, "series,title,group_closed,concluded", "s,Traject,yes,yes")
                .with(
                        SESSIONS,
                        "series,number,date,start,host,co_lead,status,check_in,check_out",
                        "s,1,2022-09-15,13:30,a,a,held,In?,Uit?",
                        "s,2,2022-10-20,,,,cancelled,,")
                .with(COMMITMENTS, "series,participant", "s,p")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,p,present");
        assertThat(sheets.plan())
                .containsExactly(
                        "2022-09-15 FoundNetwork Netwerk",
                        "2022-09-15 AdmitOrganisation a A a",
                        "2022-09-15 OfferVenue a venue-of-a Zaal Straat 1",
                        "2022-09-15 AppointStandingLead a",
                        "2022-09-15 RegisterParticipant p a Noor p",
                        "2022-09-15 PlanSeries s Traject s",
                        "2022-09-15 ScheduleSession s s.1 1 2022-09-15 13:30",
                        "2022-09-15 HostSession s.1 a venue-of-a",
                        "2022-09-15 NameCoLead s.1 a",
                        "2022-09-15 CommitToSeries s p 1",
                        "2022-09-15 HoldCheckIn s.1 In?",
                        "2022-09-15 RecordAttendance s.1 p a PRESENT",
                        "2022-09-15 HoldCheckOut s.1 Uit?",
                        "2022-09-15 CloseSession s.1 NO_HOST=IMPORTED|NO_CHECK_IN=IMPORTED|NO_CHECK_OUT=IMPORTED"
                                + "|NOBODY_RECORDED=IMPORTED",
                        "2022-09-15 CloseGroup s",
                        "2022-09-15 ScheduleSession s s.2 2 2022-10-20",
                        "2022-10-20 CancelSession s.2 IMPORTED",
                        "2022-10-20 ConcludeSeries s");
    }

    @Test
    void a_session_is_scheduled_on_the_day_of_the_one_before_it_and_the_first_on_its_own() {
        oneSeries("s,1,2023-01-10,planned,,,,", "s,2,2023-02-10,planned,,,,", "s,3,2023-03-10,planned,,,,");
        assertThat(sheets.plan())
                .contains(
                        "2023-01-10 ScheduleSession s s.1 1 2023-01-10",
                        "2023-01-10 ScheduleSession s s.2 2 2023-02-10",
                        "2023-02-10 ScheduleSession s s.3 3 2023-03-10");
    }

    @Test
    void the_session_before_is_the_one_before_it_in_time_whatever_its_number() {
        oneSeries("s,1,2023-03-10,planned,,,,", "s,2,2023-02-10,planned,,,,");
        assertThat(sheets.plan())
                .contains(
                        "2023-02-10 ScheduleSession s s.2 2 2023-02-10",
                        "2023-02-10 ScheduleSession s s.1 1 2023-03-10");
    }

    @Test
    void host_and_co_lead_are_named_on_the_day_the_session_is_scheduled() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A", "b,B");
        oneSeries("s,1,2023-01-10,planned,,,,", "s,2,2023-02-10,planned,a,b,,");
        assertThat(sheets.plan()).contains("2023-01-10 HostSession s.2 a", "2023-01-10 NameCoLead s.2 b");
    }

    @Test
    void a_person_commits_on_the_day_of_the_session_before_the_first_that_counts() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,a", "r,R,a")
                .with(COMMITMENTS, "series,participant,from_session", "s,p,", "s,q,2", "s,r,3");
        oneSeries("s,1,2023-01-10,planned,,,,", "s,2,2023-02-10,planned,,,,");
        assertThat(sheets.plan())
                .contains(
                        "2023-01-10 CommitToSeries s p 1",
                        "2023-01-10 CommitToSeries s q 2",
                        "2023-02-10 CommitToSeries s r 3");
    }

    @Test
    void who_commits_from_a_later_session_of_a_closed_group_is_a_latecomer() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,a", "r,R,a")
                .with(COMMITMENTS, "series,participant,from_session", "s,q,2", "s,p,1", "s,r,5")
                .with(SESSIONS, "series,number,date,status", "s,1,2023-01-10,held", "s,2,2023-02-10,held")
                .with(SERIES, "series,title,group_closed", "s,Traject,ja");
        assertThat(sheets.plan())
                .containsSubsequence(
                        "2023-01-10 CommitToSeries s p 1",
                        "2023-01-10 CloseGroup s",
                        "2023-01-10 ScheduleSession s s.2 2 2023-02-10",
                        "2023-01-10 AdmitLatecomer s q 2 IMPORTED",
                        "2023-02-10 AdmitLatecomer s r 5 IMPORTED");
    }

    @Test
    void what_is_undated_happens_when_the_earliest_dated_row_needs_it_directly_or_through_others() {
        sheets.with(NETWORK, "name", "N")
                .with(ORGANISATIONS, "organisation,name", "a,A", "b,B", "c,C")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,b")
                .with(SERIES, "series,title,follows", "t,Later,s", "s,Eerder,")
                .with(SESSIONS, "series,number,date,status", "t,1,2023-02-10,held", "s,1,2023-03-10,held")
                .with(ATTENDANCE, "series,number,participant,status", "t,1,q,present", "s,1,p,present");
        assertThat(sheets.plan())
                .contains(
                        "2023-02-10 FoundNetwork N",
                        "2023-02-10 AdmitOrganisation b B b",
                        "2023-02-10 RegisterParticipant q b Q q",
                        "2023-02-10 PlanSeries t Later s t",
                        "2023-02-10 PlanSeries s Eerder s",
                        "2023-03-10 AdmitOrganisation a A a",
                        "2023-03-10 RegisterParticipant p a P p");
        assertThat(sheets.plan()).endsWith("2024-01-01 AdmitOrganisation c C c");
    }

    @Test
    void what_nothing_dated_needs_comes_last_on_the_day_of_the_import() {
        sheets.with(NETWORK, "name", "N")
                .with(ORGANISATIONS, "organisation,name", "a,A")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a")
                .with(SERIES, "series,title,group_closed", "s,S,yes")
                .with(COMMITMENTS, "series,participant", "s,p");
        assertThat(sheets.plan())
                .containsExactly(
                        "2024-01-01 FoundNetwork N",
                        "2024-01-01 AdmitOrganisation a A a",
                        "2024-01-01 RegisterParticipant p a P p",
                        "2024-01-01 PlanSeries s S s",
                        "2024-01-01 CommitToSeries s p 1",
                        "2024-01-01 CloseGroup s");
    }

    @Test
    void nothing_that_follows_from_a_future_date_lies_after_the_day_of_the_import() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,p,excused");
        oneSeries("s,1,2024-05-01,planned,a,,,", "s,2,2024-06-01,cancelled,,,,");
        assertThat(sheets.plan())
                .containsExactly(
                        "2024-01-01 AdmitOrganisation a A a",
                        "2024-01-01 RegisterParticipant p a P p",
                        "2024-01-01 PlanSeries s Traject s",
                        "2024-01-01 ScheduleSession s s.1 1 2024-05-01",
                        "2024-01-01 HostSession s.1 a",
                        "2024-01-01 Apologise s.1 p",
                        "2024-01-01 ScheduleSession s s.2 2 2024-06-01",
                        "2024-01-01 CancelSession s.2 IMPORTED");
    }

    @Test
    void a_case_goes_through_its_stages_on_the_date_of_its_session_and_closes_when_closed_on_says() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A", "b,B")
                .with(
                        CASES,
                        "case,organisation,title,learning_question,series,number,status,recognised_by,"
                                + "shared_question,outcome,closed_on",
                        "c,a,Titel,Vraag?,s,1,closed,a|b,Gedeeld?,Uitkomst,2023-02-01",
                        "d,a,Titel,Vraag?,s,1,closed,,,,",
                        "e,a,Titel,Vraag?,s,1,presented,,,,")
                .with(INSIGHTS, "case,kind,text,organisation", "c,tip,Doe,b");
        oneSeries("s,1,2023-01-10,held,,,,", "s,2,2023-03-10,held,,,,");
        assertThat(sheets.plan())
                .containsSubsequence(
                        "2023-01-10 ProposeCase c a Titel Vraag? c",
                        "2023-01-10 ClearCase c",
                        "2023-01-10 ChooseCase c s.1",
                        "2023-01-10 PresentCase c s.1",
                        "2023-01-10 BroadenCase c Gedeeld? a|b",
                        "2023-01-10 ProposeCase d a Titel Vraag? d",
                        "2023-01-10 PresentCase d s.1",
                        "2023-01-10 PresentCase e s.1",
                        "2023-01-10 HarvestInsight c TIP Doe b",
                        "2023-01-10 CloseCase d",
                        "2023-02-01 CloseCase c Uitkomst",
                        "2023-03-10 CloseSession s.2 NO_HOST=IMPORTED|NO_CHECK_IN=IMPORTED|NO_CHECK_OUT=IMPORTED"
                                + "|NOBODY_RECORDED=IMPORTED");
    }

    @Test
    void a_case_without_a_session_happens_on_the_day_of_the_import() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A")
                .with(
                        CASES,
                        "case,organisation,title,learning_question,status,closed_on",
                        "c,a,T,V,cleared,",
                        "d,a,T,V,withdrawn,",
                        "e,a,T,V,closed,2023-05-01");
        assertThat(sheets.plan())
                .containsExactly(
                        "2024-01-01 AdmitOrganisation a A a",
                        "2024-01-01 ProposeCase c a T V c",
                        "2024-01-01 ClearCase c",
                        "2024-01-01 ProposeCase d a T V d",
                        "2024-01-01 ProposeCase e a T V e",
                        "2024-01-01 WithdrawCase d IMPORTED",
                        "2024-01-01 CloseCase e");
        assertThat(sheets.warnings())
                .containsExactly(
                        "cases.csv:4: closed_on is not read for a case without a session, which bears the day of"
                                + " the import");
    }

    @Test
    void somebody_at_another_organisation_moves_first_and_stays_there() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A", "b,B")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a")
                .with(
                        ATTENDANCE,
                        "series,number,participant,status,organisation",
                        "s,3,p,present,",
                        "s,2,p,absent,b",
                        "s,1,p,present,a");
        oneSeries("s,1,2023-01-10,held,,,,", "s,2,2023-02-10,held,,,,", "s,3,2023-03-10,held,,,,");
        assertThat(sheets.plan().stream().filter(step -> step.contains("Record") || step.contains("Move")))
                .containsExactly(
                        "2023-01-10 RecordAttendance s.1 p a PRESENT",
                        "2023-02-10 MoveParticipant p b",
                        "2023-02-10 RecordAttendance s.2 p b ABSENT",
                        "2023-03-10 RecordAttendance s.3 p b PRESENT");
    }

    @Test
    void a_substitute_is_recorded_in_the_other_persons_stead() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,a")
                .with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,q,present,p");
        oneSeries("s,1,2023-01-10,held,,,,");
        assertThat(sheets.plan()).contains("2023-01-10 RecordAttendance s.1 q a PRESENT p");
    }

    @Test
    void two_sessions_of_one_day_are_told_one_after_the_other() {
        sheets.with(SERIES, "series,title", "s,S", "t,T")
                .with(
                        SESSIONS,
                        "series,number,date,start,status,check_in",
                        "t,1,2023-01-10,09:00,held,t1?",
                        "s,1,2023-01-10,14:00,held,s1?",
                        "s,2,2023-02-10,,held,s2?");
        assertThat(sheets.plan().stream().filter(step -> !step.contains("CloseSession")))
                .containsExactly(
                        "2023-01-10 PlanSeries s S s",
                        "2023-01-10 PlanSeries t T t",
                        "2023-01-10 ScheduleSession t t.1 1 2023-01-10 09:00",
                        "2023-01-10 HoldCheckIn t.1 t1?",
                        "2023-01-10 ScheduleSession s s.1 1 2023-01-10 14:00",
                        "2023-01-10 HoldCheckIn s.1 s1?",
                        "2023-01-10 ScheduleSession s s.2 2 2023-02-10",
                        "2023-02-10 HoldCheckIn s.2 s2?");
    }

    @Test
    void what_has_no_date_of_its_own_keeps_the_order_of_the_files_within_its_day() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A", "b,B")
                .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,b")
                .with(COMMITMENTS, "series,participant,from_session", "s,q,1", "s,p,2");
        oneSeries("s,1,2023-01-10,held,,,,", "s,2,2023-02-10,held,,,,");
        assertThat(sheets.plan().stream().filter(step -> step.contains("Admit") || step.contains("Register")))
                .containsExactly(
                        "2023-01-10 AdmitOrganisation a A a",
                        "2023-01-10 AdmitOrganisation b B b",
                        "2023-01-10 RegisterParticipant p a P p",
                        "2023-01-10 RegisterParticipant q b Q q");
    }

    @Test
    void every_step_has_an_id_of_its_own_that_is_the_same_the_next_time() {
        oneSeries("s,1,2023-01-10,held,,,In?,Uit?");
        var first =
                sheets.steps().stream().map(step -> step.command().commandId()).toList();
        var second =
                sheets.steps().stream().map(step -> step.command().commandId()).toList();
        assertThat(second).isEqualTo(first).doesNotHaveDuplicates();
    }

    @Test
    void the_days_of_the_sint_niklaas_story_never_go_back() throws Exception {
        var story = SintNiklaas.story();
        LocalDate last = LocalDate.MIN;
        for (Step step : Plan.of(story, Example.IMPORT_DAY)) {
            assertThat(step.command().happenedOn()).isAfterOrEqualTo(last);
            last = step.command().happenedOn();
        }
    }
}
