package be.lerendnetwerk.projection.attendance;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.LatecomerAdmitted;
import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.ApologyWithdrawn;
import be.lerendnetwerk.domain.session.event.AttendanceWithdrawn;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann of the museum and Bob of the library committed to series a; Cis of the park did not. */
class AttendanceProjectionTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void two_committed_people() {
        story.on("2022-09-01").organisations("museum", "library", "park");
        story.person("ann", "museum").person("bob", "library").person("cis", "park");
        story.series("a", 6, null).commit("a", "ann", "bob").session("a", 1, "2022-09-15", "museum");
        story.on("2022-09-15");
    }

    @Test
    void a_session_that_is_not_closed_says_nothing_about_anybody() {
        story.present("a1", "ann");
        assertThat(marks()).isEmpty();
    }

    @Test
    void everybody_who_committed_gets_a_mark_and_whoever_else_came_is_a_visitor() {
        story.present("a1", "ann", "cis").close("a1");
        assertThat(marks()).containsExactly("a1 ann museum present", "a1 bob library absent", "a1 cis park visitor");
    }

    @Test
    void somebody_who_did_not_count_and_did_not_come_has_no_mark() {
        story.mark("a1", "cis", "EXCUSED", null).close("a1");
        assertThat(marks()).extracting(mark -> mark.split(" ", -1)[1]).containsExactly("ann", "bob");
    }

    @Test
    void the_last_mark_before_closing_counts_and_a_withdrawn_one_does_not() {
        story.present("a1", "ann", "bob").mark("a1", "ann", "EXCUSED", null);
        story.tell(new AttendanceWithdrawn("a1", "bob")).close("a1");
        assertThat(marks()).containsExactly("a1 ann museum excused", "a1 bob library absent");
    }

    @Test
    void an_apology_excuses_until_it_is_withdrawn_or_the_person_says_to_come_after_all() {
        story.tell(new ApologyReceived("a1", "ann", words("ann", "sealed")), new ApologyReceived("a1", "bob", null));
        story.close("a1");
        assertThat(marks()).containsExactly("a1 ann museum excused", "a1 bob library excused");
        story.tell(new SessionReopened("a1", words("ann", "sealed")));
        story.tell(new ApologyWithdrawn("a1", "ann"), new PresenceAnnounced("a1", "bob"));
        story.close("a1");
        assertThat(marks()).containsExactly("a1 ann museum absent", "a1 bob library absent");
    }

    @Test
    void somebody_in_whose_stead_somebody_came_was_represented_and_the_substitute_a_visitor() {
        story.mark("a1", "ann", "ABSENT", null)
                .mark("a1", "cis", "PRESENT", "ann")
                .close("a1");
        assertThat(marks())
                .containsExactly("a1 ann museum represented", "a1 bob library absent", "a1 cis park visitor for ann");
    }

    @Test
    void a_substitute_who_committed_too_is_present_and_one_who_did_not_come_represents_nobody() {
        story.mark("a1", "bob", "PRESENT", "ann").close("a1");
        assertThat(marks()).containsExactly("a1 ann museum represented", "a1 bob library present for ann");
        story.tell(new SessionReopened("a1", words("ann", "sealed")))
                .mark("a1", "bob", "EXCUSED", "ann")
                .close("a1");
        assertThat(marks()).containsExactly("a1 ann museum absent", "a1 bob library excused for ann");
    }

    @Test
    void a_correction_tells_who_corrected_and_who_had_recorded() {
        story.by("dirk").mark("a1", "ann", "ABSENT", null).close("a1");
        story.by("els").correct("a1", "ann", "PRESENT").correct("a1", "bob", "EXCUSED");
        assertThat(story.ask(FindAttendance::new, AttendanceRow.class))
                .extracting(row ->
                        row.participantId() + " " + row.mark() + " " + row.recordedBy() + " " + row.correctedBy())
                .containsExactly("ann present dirk els", "bob excused null els");
    }

    @Test
    void a_reopened_session_is_not_held_until_it_is_closed_again() {
        story.present("a1", "ann").close("a1").tell(new SessionReopened("a1", words("ann", "sealed")));
        assertThat(marks()).isEmpty();
        assertThat(streak("ann", "a")).isEqualTo("held 0, streak 0/0, run 0/0");
        story.present("a1", "bob").close("a1");
        assertThat(marks()).containsExactly("a1 ann museum present", "a1 bob library present");
    }

    @Test
    void a_cancelled_session_is_not_held() {
        story.tell(new SessionCancelled("a1", words("ann", "sealed")));
        assertThat(marks()).isEmpty();
        assertThat(streak("ann", "a")).isEqualTo("held 0, streak 0/0, run 0/0");
    }

    @Test
    void sessions_that_close_out_of_order_count_in_the_order_in_which_they_took_place() {
        story.held("a", 2, "2022-10-20", null).held("a", 3, "2022-11-17", null, "ann");
        assertThat(streak("ann", "a")).isEqualTo("held 2, streak 1/1, run 0/1");
        story.present("a1", "ann").close("a1");
        assertThat(streak("ann", "a")).isEqualTo("held 3, streak 1/1, run 0/1");
        story.correct("a2", "ann", "EXCUSED");
        assertThat(streak("ann", "a")).isEqualTo("held 3, streak 2/2, run 0/0");
    }

    @Test
    void a_latecomer_counts_from_the_first_session_of_the_commitment_on() {
        story.tell(new LatecomerAdmitted("a", "cis", 2, words("cis", "sealed")));
        story.present("a1", "cis").close("a1").held("a", 2, "2022-10-20", null, "cis");
        assertThat(marks()).contains("a1 cis park visitor", "a2 cis park present");
        assertThat(streak("cis", "a")).isEqualTo("held 1, streak 1/1, run 0/0");
    }

    @Test
    void a_commitment_that_comes_late_counts_for_sessions_already_held() {
        story.present("a1", "cis").close("a1").tell(new CommitmentMade("a", "cis", 1));
        assertThat(marks()).contains("a1 cis park present");
        assertThat(streak("cis", "")).isEqualTo("held 1, streak 1/1, run 0/0");
    }

    @Test
    void a_withdrawn_commitment_counts_up_to_its_last_session() {
        story.present("a1", "ann").close("a1").held("a", 2, "2022-10-20", null, "ann");
        story.tell(new CommitmentWithdrawn("a", "ann", 1, words("ann", "sealed")));
        assertThat(marks()).contains("a1 ann museum present", "a2 ann museum visitor");
        assertThat(streak("ann", "a")).isEqualTo("held 1, streak 1/1, run 0/0");
        assertThat(streak("ann", "")).isEqualTo("held 1, streak 1/1, run 0/0");
    }

    @Test
    void over_the_whole_network_the_sessions_of_all_series_count_in_order() {
        story.present("a1", "ann").close("a1").series("b", 6, null).commit("b", "ann");
        story.held("b", 1, "2022-09-20", null).held("a", 2, "2022-10-20", null, "ann");
        assertThat(streak("ann", "a")).isEqualTo("held 2, streak 2/2, run 0/0");
        assertThat(streak("ann", "b")).isEqualTo("held 1, streak 0/0, run 1/1");
        assertThat(streak("ann", "")).isEqualTo("held 3, streak 1/1, run 0/1");
    }

    @Test
    void an_absence_stays_with_the_organisation_of_that_day() {
        story.close("a1").on("2022-10-01").move("bob", "park").held("a", 2, "2022-10-20", null);
        assertThat(marks()).contains("a1 bob library absent", "a2 bob park absent");
    }

    @Test
    void a_move_that_is_recorded_later_than_the_session_it_preceded_still_counts() {
        story.on("2022-09-20").close("a1").on("2022-09-10").move("bob", "park");
        assertThat(marks()).contains("a1 bob park absent");
    }

    @Test
    void who_was_registered_after_the_session_was_absent_for_the_organisation_of_then() {
        story.close("a1")
                .on("2022-10-01")
                .person("dan", "park")
                .commit("a", "dan")
                .move("dan", "museum");
        assertThat(marks()).contains("a1 dan park absent");
    }

    @Test
    void the_past_stays_as_it_was() {
        story.present("a1", "ann").close("a1");
        long before = story.position();
        story.correct("a1", "ann", "ABSENT");
        assertThat(story.askAsOf(before, FindAttendance::new, AttendanceRow.class))
                .extracting(AttendanceRow::mark)
                .containsExactly("present", "absent");
        assertThat(streak("ann", "a")).isEqualTo("held 1, streak 0/0, run 1/1");
    }

    @Test
    void an_empty_series_asks_for_the_rows_over_the_whole_network() {
        assertThat(story.ask(FindAttendanceStreaks::new, AttendanceStreak.class, Map.of("seriesId", ""), Map.of()))
                .extracting(
                        AttendanceStreak::participantId, AttendanceStreak::seriesId, AttendanceStreak::goalReachable)
                .containsExactly(tuple("ann", null, null), tuple("bob", null, null));
    }

    @Test
    void another_policy_changes_the_streak_and_nothing_else() {
        story.present("a1", "ann").close("a1").on("2022-10-20").session("a", 2, "2022-10-20", null);
        story.mark("a2", "ann", "EXCUSED", null).close("a2");
        assertThat(streak("ann", "a")).isEqualTo("held 2, streak 1/1, run 0/0");
        assertThat(streak("ann", "a", Map.of("excusedPolicy", "COUNT"))).isEqualTo("held 2, streak 2/2, run 0/0");
        assertThat(streak("ann", "", Map.of("excusedPolicy", "BREAK"))).isEqualTo("held 2, streak 0/1, run 0/0");
        assertThat(streak("ann", "a", Map.of("representedPolicy", "BREAK"))).isEqualTo("held 2, streak 1/1, run 0/0");
    }

    private List<String> marks() {
        return story.ask(FindAttendance::new, AttendanceRow.class).stream()
                .map(row -> row.sessionId() + " " + row.participantId() + " " + row.organisationId() + " " + row.mark()
                        + (row.substituteFor() == null ? "" : " for " + row.substituteFor()))
                .toList();
    }

    private String streak(String participant, String series) {
        return streak(participant, series, Map.of());
    }

    private String streak(String participant, String series, Map<String, String> options) {
        List<AttendanceStreak> rows = story.ask(
                FindAttendanceStreaks::new,
                AttendanceStreak.class,
                Map.of("participantId", participant, "seriesId", series),
                options);
        assertThat(rows).hasSize(1);
        AttendanceStreak row = rows.get(0);
        return "held %d, streak %d/%d, run %d/%d"
                .formatted(
                        row.held(),
                        row.currentStreak(),
                        row.longestStreak(),
                        row.currentAbsenceRun(),
                        row.longestAbsenceRun());
    }
}
