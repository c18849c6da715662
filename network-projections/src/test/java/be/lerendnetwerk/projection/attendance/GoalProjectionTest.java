package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.series.event.SeriesAbandoned;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesRevised;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann committed to a series of three sessions, to attend two of them. */
class GoalProjectionTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void a_committed_person() {
        story.on("2022-09-01").person("ann", "museum").series("a", 3, 2).commit("a", "ann");
    }

    @Test
    void a_commitment_begins_with_all_planned_sessions_left_and_no_rates() {
        assertThat(goal()).isEqualTo("0 held, 3 left, reachable true, rates null null");
    }

    @Test
    void each_held_session_leaves_one_less() {
        story.held("a", 1, "2022-09-15", null);
        assertThat(goal()).isEqualTo("1 held, 2 left, reachable true, rates 0.0 0.0");
        story.held("a", 2, "2022-10-15", null);
        assertThat(goal()).isEqualTo("2 held, 1 left, reachable false, rates 0.0 0.0");
    }

    @Test
    void a_revised_plan_changes_what_is_left_and_what_is_asked() {
        story.held("a", 1, "2022-09-15", null).held("a", 2, "2022-10-15", null);
        story.tell(new SeriesRevised("a", "A", 4, 180, 2));
        assertThat(goal()).isEqualTo("2 held, 2 left, reachable true, rates 0.0 0.0");
        story.tell(new SeriesRevised("a", "A", 4, 180, 3));
        assertThat(goal()).isEqualTo("2 held, 2 left, reachable false, rates 0.0 0.0");
        story.tell(new SeriesRevised("a", "A", 4, 180, null));
        assertThat(goal()).isEqualTo("2 held, 2 left, reachable true, rates 0.0 0.0");
    }

    @Test
    void nothing_is_left_of_a_series_that_was_concluded_or_abandoned() {
        story.held("a", 1, "2022-09-15", null, "ann");
        long before = story.position();
        story.tell(new SeriesConcluded("a"));
        assertThat(goal()).isEqualTo("1 held, 0 left, reachable false, rates 1.0 1.0");
        assertThat(story.askAsOf(before, FindAttendanceStreaks::new, AttendanceStreak.class))
                .extracting(AttendanceStreak::sessionsLeft)
                .containsExactly(null, 2);

        story.series("b", 3, 1).commit("b", "ann").tell(new SeriesAbandoned("b", NetworkStory.words("ann", "sealed")));
        assertThat(goalIn("b")).isEqualTo("0 held, 0 left, reachable false, rates null null");
    }

    private String goal() {
        return goalIn("a");
    }

    private String goalIn(String series) {
        List<AttendanceStreak> rows =
                story.ask(FindAttendanceStreaks::new, AttendanceStreak.class, Map.of("seriesId", series), Map.of());
        assertThat(rows).hasSize(1);
        AttendanceStreak row = rows.get(0);
        return row.held() + " held, " + row.sessionsLeft() + " left, reachable " + row.goalReachable() + ", rates "
                + row.attendanceRate() + " " + row.engagementRate();
    }
}
