package be.lerendnetwerk.projection;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.attendance.FindAttendanceStreaks;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.bridges.FindBridges;
import be.lerendnetwerk.projection.bridges.FindIslands;
import be.lerendnetwerk.projection.bridges.Island;
import be.lerendnetwerk.projection.presences.FindVisitMatrix;
import be.lerendnetwerk.projection.presences.FindVisits;
import be.lerendnetwerk.projection.presences.Visit;
import be.lerendnetwerk.projection.presences.VisitCount;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.FindCoLeadRotation;
import be.lerendnetwerk.projection.rotation.FindVenueRotation;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The figures of the sheets of Sint-Niklaas. What they must be lies in {@code figures/*.txt}: it was counted straight
 * from the sheets, by a program that shares nothing with this one. They are
 * the same on every database.
 */
@ParameterizedClass
@EnumSource(Tables.class)
class SintNiklaasTest {

    private final NetworkStory story;

    SintNiklaasTest(Tables where) {
        story = Sheets.told(where);
    }

    @Test
    void the_streaks_of_everybody_are_those_of_the_sheets() {
        assertThat(story.ask(FindAttendanceStreaks::new, AttendanceStreak.class))
                .extracting(SintNiklaasTest::line)
                .containsExactlyInAnyOrderElementsOf(figures("streaks"));
    }

    @Test
    void the_first_visits_are_those_of_the_sheets() {
        TreeMap<String, String> bySession = new TreeMap<>();
        for (String number : List.of("reeks1 1", "reeks1 2", "reeks1 3", "reeks1 4", "reeks1 5", "reeks1 6")) {
            bySession.put(number, "");
        }
        for (Visit visit : story.ask(FindVisits::new, Visit.class)) {
            String session = visit.sessionId().replaceAll("(.)$", " $1");
            bySession.merge(session, visit.first() ? " " + visit.participantId() : "", String::concat);
        }
        assertThat(bySession.entrySet())
                .extracting(entry -> entry.getKey() + " first:" + entry.getValue())
                .containsExactlyElementsOf(figures("first-visits"));
    }

    @Test
    void who_visited_whom_is_as_in_the_sheets() {
        assertThat(story.ask(FindVisitMatrix::new, VisitCount.class))
                .extracting(count -> count.organisationId() + " " + count.hostOrganisationId() + " " + count.visits()
                        + " " + count.firstVisits())
                .containsExactlyElementsOf(figures("visit-matrix"));
    }

    @Test
    void the_next_host_and_co_lead_are_those_of_the_sheets() {
        assertThat(story.ask(FindVenueRotation::new, VenueTurn.class))
                .extracting(turn -> turn.turn() + " " + turn.organisationId() + " " + turn.why() + " "
                        + turn.timesHosted() + " " + turn.lastHostedOn() + " " + turn.visitsReceived())
                .containsExactlyElementsOf(figures("venue-rotation"));
        assertThat(story.ask(FindCoLeadRotation::new, CoLeadTurn.class))
                .filteredOn(turn -> turn.turn() != null)
                .extracting(turn -> turn.turn() + " " + turn.organisationId() + " " + turn.why() + " " + turn.timesLed()
                        + " " + turn.lastLedOn() + " " + turn.visitsReceived())
                .containsExactlyElementsOf(figures("co-lead-rotation"));
    }

    @Test
    void the_bridges_are_those_of_the_sheets_and_make_one_island() {
        assertThat(story.ask(FindBridges::new, Bridge.class))
                .extracting(bridge -> bridge.organisationA() + "-" + bridge.organisationB() + " "
                        + bridge.sharedSessions() + " " + bridge.visits() + " " + bridge.cases())
                .containsExactlyElementsOf(figures("bridges"));
        assertThat(story.ask(FindIslands::new, Island.class))
                .hasSize(11)
                .extracting(Island::island)
                .containsOnly(1);
    }

    private static String line(AttendanceStreak row) {
        String text = "%s %s %d held, %d present, %d represented, %d excused, %d absent, streak %d/%d, run %d/%d"
                .formatted(
                        row.seriesId() == null ? "network" : row.seriesId(),
                        row.participantId(),
                        row.held(),
                        row.present(),
                        row.represented(),
                        row.excused(),
                        row.absent(),
                        row.currentStreak(),
                        row.longestStreak(),
                        row.currentAbsenceRun(),
                        row.longestAbsenceRun());
        return row.seriesId() == null
                ? text
                : text + ", " + row.sessionsLeft() + " left, goal "
                        + (Boolean.TRUE.equals(row.goalReachable()) ? "reachable" : "out of reach");
    }

    private static List<String> figures(String name) {
        try (InputStream text = SintNiklaasTest.class.getResourceAsStream("/figures/" + name + ".txt")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
