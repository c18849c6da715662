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

import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final Example sheets = new Example()
            .with(NETWORK, "name", "N")
            .with(ORGANISATIONS, "organisation,name", "a,A")
            .with(PARTICIPANTS, "participant,name,organisation", "p,P,a", "q,Q,a")
            .with(SERIES, "series,title", "s,S")
            .with(
                    SESSIONS,
                    "series,number,date,status",
                    "s,1,2023-01-10,held",
                    "s,2,2023-02-10,planned",
                    "s,3,2023-03-10,cancelled");

    @Test
    void a_sound_set_of_sheets_has_no_faults() {
        assertThat(sheets.faults()).isEmpty();
    }

    @Test
    void all_faults_are_told_and_not_the_first_only() {
        sheets.with(SERIES, "series,title,planned_sessions", ",T,", "s,S,0", "s,S,zes")
                .with(SESSIONS, "series,number,date,status", "x,1,2023-02-30,held", "s,0,10/01/2023,gone");
        assertThat(sheets.faults())
                .containsExactly(
                        "series.csv:2: series is empty",
                        "series.csv:3: planned_sessions: '0' is not a whole number from 1 to 500",
                        "series.csv:4: planned_sessions: 'zes' is not a whole number from 1 to 500",
                        "series.csv:4: s is on line 3 already",
                        "sessions.csv:2: date: '2023-02-30' is not a date; write 2022-09-15 or 15/09/2022",
                        "sessions.csv:2: series 'x' is not in series.csv and did not come with an earlier import",
                        "sessions.csv:3: number: '0' is not a whole number from 1 to 500",
                        "sessions.csv:3: status: 'gone' is none of planned, held, cancelled");
    }

    @Test
    void of_a_row_whose_fields_may_stand_in_other_columns_nothing_else_is_told() {
        sheets.with(
                        SESSIONS,
                        "series,number,date,status,host",
                        "s,1,2023-02-30,gone,nowhere,too much",
                        "s,2,2023-02-10")
                .with(COMMITMENTS, "series,participant", "s,p");
        assertThat(sheets.faults())
                .containsExactly(
                        "sessions.csv:2: has 6 fields where the row of column names has 5",
                        "sessions.csv:3: has 3 fields where the row of column names has 5");
    }

    @Test
    void a_fault_is_told_in_dutch_as_well() {
        sheets.with(SESSIONS, "series,number,date,status", "s,1,morgen,held");
        var fault = new Finding("sessions.csv", 2, Remark.NOT_A_DATE, List.of("date", "morgen"));
        assertThat(fault.dutch())
                .isEqualTo("sessions.csv:2: date: ‘morgen’ is geen datum; schrijf 2022-09-15 of 15/09/2022");
    }

    @Test
    void whatever_a_row_names_is_known() {
        sheets.with(PARTICIPANTS, "participant,name,organisation", "p,P,x", "q,Q,a")
                .with(SERIES, "series,title,follows", "s,S,x")
                .with(
                        SESSIONS,
                        "series,number,date,status,host,co_lead",
                        "s,1,2023-01-10,held,h,l",
                        "s,2,2023-02-10,planned,,")
                .with(COMMITMENTS, "series,participant", "x,p", "s,x")
                .with(
                        ATTENDANCE,
                        "series,number,participant,status,organisation,substitute_for",
                        "s,9,p,present,,",
                        "s,1,p,present,x,y")
                .with(
                        CASES,
                        "case,organisation,presenter,title,learning_question,follows,series,number,status,recognised_by,"
                                + "shared_question",
                        "c,x,y,T,V,z,s,9,broadened,a|u|v,G")
                .with(INSIGHTS, "case,kind,text,organisation", "x,TIP,T,y");
        assertThat(sheets.faults())
                .extracting(fault -> fault.substring(0, fault.indexOf(" is not")))
                .containsExactly(
                        "participants.csv:2: organisation 'x'",
                        "series.csv:2: follows 'x'",
                        "sessions.csv:2: host 'h'",
                        "sessions.csv:2: co_lead 'l'",
                        "commitments.csv:2: series 'x'",
                        "commitments.csv:3: participant 'x'",
                        "attendance.csv:2: session 's 9'",
                        "attendance.csv:3: organisation 'x'",
                        "attendance.csv:3: substitute_for 'y'",
                        "cases.csv:2: organisation 'x'",
                        "cases.csv:2: presenter 'y'",
                        "cases.csv:2: follows 'z'",
                        "cases.csv:2: recognised_by 'u'",
                        "cases.csv:2: recognised_by 'v'",
                        "cases.csv:2: session 's 9'",
                        "insights.csv:2: case 'x'",
                        "insights.csv:2: organisation 'y'");
    }

    @Test
    void a_key_is_there_once() {
        sheets.with(NETWORK, "name", "N", "M")
                .with(ORGANISATIONS, "organisation,name", "a,A", "a,B")
                .with(SESSIONS, "series,number,date,status", "s,1,2023-01-10,held", "s,01,2023-02-10,held")
                .with(COMMITMENTS, "series,participant", "s,p", "s,p")
                .with(ATTENDANCE, "series,number,participant,status", "s,1,p,present", "s,1,p,absent")
                .with(CASES, "case,organisation,title,learning_question,status", "c,a,T,V,proposed", "c,a,T,V,cleared")
                .with(INSIGHTS, "case,kind,text", "c,TIP,T", "c,tip,T");
        assertThat(sheets.faults())
                .containsExactly(
                        "network.csv:3: there is a network on line 2 already",
                        "organisations.csv:3: a is on line 2 already",
                        "sessions.csv:3: s 1 is on line 2 already",
                        "commitments.csv:3: s p is on line 2 already",
                        "attendance.csv:3: s 1 p is on line 2 already",
                        "cases.csv:3: c is on line 2 already",
                        "insights.csv:3: c TIP T is on line 2 already");
    }

    @Test
    void a_session_that_was_not_held_has_only_apologies_and_those_only_while_it_is_planned() {
        sheets.with(
                ATTENDANCE,
                "series,number,participant,status",
                "s,2,p,excused",
                "s,2,q,present",
                "s,3,p,excused",
                "s,3,q,absent");
        assertThat(sheets.faults())
                .containsExactly(
                        "attendance.csv:3: session s 2 was not held (planned): only excused, at a planned session, is"
                                + " possible",
                        "attendance.csv:4: session s 3 was not held (cancelled): only excused, at a planned session, is"
                                + " possible",
                        "attendance.csv:5: session s 3 was not held (cancelled): only excused, at a planned session, is"
                                + " possible");
    }

    @Test
    void a_substitute_is_present_and_somebody_else() {
        sheets.with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,present,p", "s,1,q,absent,p");
        assertThat(sheets.faults())
                .containsExactly(
                        "attendance.csv:2: nobody is their own substitute",
                        "attendance.csv:3: only somebody who is present can be a substitute");
    }

    @Test
    void who_is_replaced_and_is_there_all_the_same_is_worth_a_look() {
        sheets.with(ATTENDANCE, "series,number,participant,status,substitute_for", "s,1,p,present,q", "s,1,q,present,");
        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.warnings()).containsExactly("attendance.csv:2: q is replaced and present as well");
    }

    @Test
    void a_session_that_is_dated_before_one_of_a_lower_number_is_worth_a_look() {
        sheets.with(
                SESSIONS,
                "series,number,date,status",
                "s,1,2023-01-10,held",
                "s,2,2022-02-10,held",
                "s,3,2023-03-10,held",
                "s,4,2023-02-10,cancelled");
        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.warnings())
                .containsExactly("sessions.csv:3: 10 February 2022 lies before session 1, of 10 January 2023");
    }

    @Test
    void a_session_cannot_have_been_held_yet_in_the_future() {
        sheets.with(SESSIONS, "series,number,date,status", "s,1,01/01/2024,held", "s,2,02/01/2024,held");
        assertThat(sheets.faults())
                .containsExactly("sessions.csv:3: a session on 2 January 2024 cannot have been held yet");
    }

    @Test
    void nothing_follows_itself() {
        sheets.with(SERIES, "series,title,follows", "s,S,t", "t,T,s", "u,U,s")
                .with(CASES, "case,organisation,title,learning_question,follows,status", "c,a,T,V,c,proposed");
        assertThat(sheets.faults())
                .containsExactly(
                        "series.csv:2: s follows itself, directly or through others",
                        "series.csv:3: t follows itself, directly or through others",
                        "cases.csv:2: c follows itself, directly or through others");
    }

    @Test
    void a_concluded_series_has_no_planned_session() {
        sheets.with(SERIES, "series,title,concluded", "s,S,yes");
        assertThat(sheets.faults())
                .containsExactly("series.csv:2: the series is concluded, but session 2 is still planned");
    }

    @Test
    void nobody_commits_from_beyond_the_last_session() {
        sheets.with(COMMITMENTS, "series,participant,from_session", "s,p,6", "s,q,7");
        assertThat(sheets.faults())
                .containsExactly("commitments.csv:3: from_session 7 lies beyond the last session of the series, 6");
    }

    @Test
    void a_case_has_what_its_status_asks_for() {
        sheets.with(
                CASES,
                "case,organisation,title,learning_question,series,number,status,recognised_by,shared_question,closed_on",
                "c1,a,T,V,s,,proposed,,,",
                "c2,a,T,V,,,chosen,,,",
                "c3,a,T,V,s,2,presented,,,",
                "c4,a,T,V,s,1,broadened,,,",
                "c5,a,T,V,s,1,closed,a,,",
                "c6,a,T,V,s,1,closed,,,2023-01-09",
                "c7,a,T,V,s,1,closed,,,2024-01-02",
                "c8,a,T,V,s,3,closed,,,",
                "c9,a,T,V,s,2,chosen,,,");
        assertThat(sheets.faults())
                .containsExactly(
                        "cases.csv:2: series and number belong together",
                        "cases.csv:3: a case with status chosen needs the series and number of a session",
                        "cases.csv:4: a case cannot have status presented: session s 2 was not held",
                        "cases.csv:5: a case that was broadened needs a shared_question",
                        "cases.csv:6: a case that was broadened needs a shared_question",
                        "cases.csv:7: closed_on 9 January 2023 lies before the session of 10 January 2023",
                        "cases.csv:8: closed_on 2 January 2024 lies in the future",
                        "cases.csv:9: a case cannot have status closed: session s 3 was not held");
    }

    @Test
    void a_standing_lead_needs_a_network() {
        var alone = new Example().with(ORGANISATIONS, "organisation,name,standing_lead", "a,A,ja");
        assertThat(alone.faults())
                .containsExactly(
                        "organisations.csv:2: a standing lead needs a network; there is no network.csv and none"
                                + " was founded");
        assertThat(alone.founded("N", "Leren").faults()).isEmpty();
    }

    @Test
    void a_network_that_was_founded_by_hand_is_not_founded_again() {
        sheets.founded("N", "Leren");
        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.plan()).noneMatch(step -> step.contains("FoundNetwork"));

        sheets.with(NETWORK, "name,purpose", "M,Leren");
        assertThat(sheets.faults())
                .containsExactly("network.csv:2: the network was founded already under the name 'N'; leave out"
                        + " network.csv, or change the name in the network itself");
    }

    @Test
    void addresses_are_e_mail_addresses_and_words_are_yes_or_no() {
        sheets.with(PARTICIPANTS, "participant,name,email,organisation", "p,P,niemand,a")
                .with(ORGANISATIONS, "organisation,name,standing_lead", "a,A,misschien");
        assertThat(sheets.faults())
                .containsExactly(
                        "organisations.csv:2: standing_lead: 'misschien' is neither yes nor no",
                        "participants.csv:2: email: 'niemand' is not an e-mail address");
    }

    @Test
    void a_key_that_could_not_be_named_in_a_list_is_a_fault() {
        sheets.with(ORGANISATIONS, "organisation,name", "a,A", "b|c,B");
        assertThat(sheets.faults())
                .containsExactly(
                        "organisations.csv:3: organisation 'b|c' holds a vertical bar, which parts organisations in"
                                + " recognised_by; choose another");
    }

    @Test
    void one_of_something_is_not_called_many() {
        var one = new Finding("x.csv", 2, Remark.FIELDS, List.of("1", "2"));
        assertThat(one.english()).isEqualTo("x.csv:2: has 1 field where the row of column names has 2");
        assertThat(one.dutch()).isEqualTo("x.csv:2: heeft 1 veld, de kolomnamen zijn er 2");
        var step = new Finding("x", 0, Remark.OLDER_THAN_THE_LOG, List.of("1", "2022-01-10", "2023-01-10"));
        assertThat(step.english()).startsWith("x: 1 new step goes back to 2022-01-10, but the log reaches 2023-01-10");
        assertThat(step.dutch()).startsWith("x: 1 nieuwe stap gaat terug tot 2022-01-10");
        assertThat(new Finding("x", 0, Remark.OLDER_THAN_THE_LOG, List.of("2", "$1", "2023-01-10")).dutch())
                .startsWith("x: 2 nieuwe stappen gaan terug tot $1");
    }

    @Test
    void what_is_only_unusual_warns() {
        sheets.with(ORGANISATIONS, "organisation,name,address,kleur", "a,A,Straat 1,rood", "b,a,,")
                .with(SERIES, "series,title,minimum_attendance", "s,S,7")
                .with(SESSIONS, "series,number,date,status,check_in", "s,1,2023-01-10,planned,Wat?");
        assertThat(sheets.faults()).isEmpty();
        assertThat(sheets.warnings())
                .containsExactly(
                        "organisations.csv:1: column kleur is unknown and is not read",
                        "organisations.csv:2: address is not read where venue is empty",
                        "organisations.csv:3: has the same name as a",
                        "series.csv:2: minimum_attendance 7 is more than the 6 planned sessions",
                        "sessions.csv:2: check_in is taken only once the session was held");
    }
}
