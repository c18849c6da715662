package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.projection.NetworkStory;
import be.lerendnetwerk.projection.presences.FindVisits;
import be.lerendnetwerk.projection.presences.Visit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, in whatever order: the tables say what a recount of the log says, as of every moment. */
class RandomHistoriesTest {

    private static final int EVENTS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_tables_equal_a_recount_of_the_log_as_of_every_seventh_position(long seed) {
        List<Object> log = RandomHistory.of(seed, EVENTS);
        NetworkStory story = new NetworkStory().on("2022-09-01").tell(log.toArray());
        for (int position = EVENTS; position > 0; position -= 7) {
            assertEqual(story, log, position, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void events_that_are_delivered_twice_leave_the_same_rows(long seed) {
        List<Object> log = RandomHistory.of(seed, EVENTS);
        NetworkStory story =
                new NetworkStory().on("2022-09-01").deliveringTwice().tell(log.toArray());
        for (int position = EVENTS; position > 0; position -= 25) {
            assertEqual(story, log, position, seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void tables_that_are_filled_afresh_hold_the_same_versions_of_the_same_rows(long seed) {
        NetworkStory story = new NetworkStory().on("2022-09-01");
        story.tell(RandomHistory.of(seed, EVENTS).toArray());
        assertThat(story.log().rows()).isNotEmpty().isEqualTo(story.log().rowsFilledAfresh());
    }

    private static void assertEqual(NetworkStory story, List<Object> log, int position, long seed) {
        NaiveRecount naive = new NaiveRecount(log.subList(0, position));
        assertThat(story.askAsOf(position, FindAttendance::new, AttendanceRow.class))
                .as("attendance as of %d, seed %d", position, seed)
                .extracting(row -> row.sessionId() + " " + row.participantId() + " " + row.mark())
                .containsExactlyInAnyOrderElementsOf(naive.attendance());
        assertThat(story.askAsOf(position, FindAttendanceStreaks::new, AttendanceStreak.class))
                .as("streaks as of %d, seed %d", position, seed)
                .extracting(RandomHistoriesTest::line)
                .containsExactlyInAnyOrderElementsOf(naive.streaks());
        assertThat(story.askAsOf(position, FindVisits::new, Visit.class))
                .as("visits as of %d, seed %d", position, seed)
                .extracting(visit -> visit.sessionId() + " " + visit.participantId() + " " + visit.organisationId()
                        + " at " + visit.hostOrganisationId() + (visit.first() ? " first" : ""))
                .containsExactlyInAnyOrderElementsOf(naive.visits());
    }

    private static String line(AttendanceStreak row) {
        return "%s %s held %d streak %d/%d run %d/%d left %s"
                .formatted(
                        row.seriesId() == null ? "" : row.seriesId(),
                        row.participantId(),
                        row.held(),
                        row.currentStreak(),
                        row.longestStreak(),
                        row.currentAbsenceRun(),
                        row.longestAbsenceRun(),
                        row.sessionsLeft());
    }
}
