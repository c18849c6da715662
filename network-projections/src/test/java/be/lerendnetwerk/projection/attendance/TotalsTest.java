package be.lerendnetwerk.projection.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.projection.NetworkStory;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.bridges.FindBridges;
import be.lerendnetwerk.projection.presences.FindVisitMatrix;
import be.lerendnetwerk.projection.presences.FindVisits;
import be.lerendnetwerk.projection.presences.Visit;
import be.lerendnetwerk.projection.presences.VisitCount;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.FindCoLeadRotation;
import be.lerendnetwerk.projection.rotation.FindVenueRotation;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessions.FindSessions;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The totals that are kept say what adding up all the rows that they are about says, as of every moment. */
class TotalsTest {

    private static final int EVENTS = 150;
    private static final List<String> ORGANISATIONS = List.of("library", "museum", "park");

    private final NetworkStory story =
            new NetworkStory().on("2022-09-01").organisations(ORGANISATIONS.toArray(String[]::new));
    private final List<Object> log = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void totals_equal_the_sum_of_their_rows_as_of_every_third_position(long seed) {
        long before = story.position();
        RandomHistory.of(seed, EVENTS).forEach(this::tellWithCoLead);
        for (long position = story.position(); position > before; position -= 3) {
            List<Visit> visits = story.askAsOf(position, FindVisits::new, Visit.class);
            List<SessionRow> held = story.askAsOf(position, FindSessions::new, SessionRow.class).stream()
                    .filter(session -> session.status().equals("held"))
                    .toList();
            assertThat(matrix(position)).as("visits as of %d", position).isEqualTo(matrix(visits));
            assertThat(hosts(position)).as("hosts as of %d", position).isEqualTo(hosts(held, visits));
            assertThat(leads(position)).as("co-leads as of %d", position).isEqualTo(leads(held));
            assertThat(bridges(position))
                    .as("bridges as of %d", position)
                    .isEqualTo(bridges(visits, log.subList(0, (int) (position - before)), before, position));
            assertThat(counts(held)).as("sessions as of %d", position).isEqualTo(counts(position, held));
        }
    }

    private void tellWithCoLead(Object event) {
        log.add(event);
        story.tell(event);
        if (event instanceof SessionClosed closed) {
            CoLeadNamed named = new CoLeadNamed(closed.sessionId(), ORGANISATIONS.get(log.size() % 3));
            log.add(named);
            story.tell(named);
        }
    }

    private Set<String> matrix(long position) {
        return story.askAsOf(position, FindVisitMatrix::new, VisitCount.class).stream()
                .map(row -> row.organisationId() + ">" + row.hostOrganisationId() + " " + row.visits() + " first "
                        + row.firstVisits())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> matrix(List<Visit> visits) {
        Map<String, List<Visit>> cells = visits.stream()
                .filter(visit -> !visit.organisationId().equals(visit.hostOrganisationId()))
                .collect(groupingBy(visit -> visit.organisationId() + ">" + visit.hostOrganisationId()));
        return cells.entrySet().stream()
                .map(cell -> cell.getKey() + " " + cell.getValue().size() + " first "
                        + cell.getValue().stream().filter(Visit::first).count())
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> hosts(long position) {
        return story.askAsOf(position, FindVenueRotation::new, VenueTurn.class).stream()
                .map(turn -> turn.organisationId() + " " + turn.timesHosted() + " " + turn.lastHostedOn() + " "
                        + turn.visitsReceived())
                .collect(toSet());
    }

    private static Set<String> hosts(List<SessionRow> held, List<Visit> visits) {
        return ORGANISATIONS.stream()
                .map(one -> one + " " + turns(held, one, SessionRow::hostOrganisationId) + " "
                        + visits.stream()
                                .filter(visit -> visit.hostOrganisationId().equals(one)
                                        && !visit.organisationId().equals(one))
                                .count())
                .collect(toSet());
    }

    private Set<String> leads(long position) {
        return story.askAsOf(position, FindCoLeadRotation::new, CoLeadTurn.class).stream()
                .map(turn -> turn.organisationId() + " " + turn.timesLed() + " " + turn.lastLedOn())
                .collect(toSet());
    }

    private static Set<String> leads(List<SessionRow> held) {
        return ORGANISATIONS.stream()
                .map(one -> one + " " + turns(held, one, SessionRow::coLeadOrganisationId))
                .collect(toSet());
    }

    private static String turns(List<SessionRow> held, String one, Function<SessionRow, @Nullable String> whose) {
        List<LocalDate> days = held.stream()
                .filter(session -> one.equals(whose.apply(session)))
                .map(SessionRow::date)
                .toList();
        return days.size() + " " + days.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private Set<String> bridges(long position) {
        return story.askAsOf(position, FindBridges::new, Bridge.class).stream()
                .map(row -> row.organisationA() + "-" + row.organisationB() + " " + row.sharedSessions() + " shared "
                        + row.visits() + " visits since " + row.sincePosition())
                .collect(toCollection(TreeSet::new));
    }

    private Set<String> bridges(List<Visit> visits, List<Object> told, long before, long position) {
        Map<String, List<AttendanceRow>> sessions =
                story.askAsOf(position, FindAttendance::new, AttendanceRow.class).stream()
                        .filter(row -> Set.of("present", "visitor").contains(row.mark()))
                        .collect(groupingBy(AttendanceRow::sessionId));
        Set<String> bridges = new TreeSet<>();
        for (String a : ORGANISATIONS) {
            for (String b : ORGANISATIONS.subList(ORGANISATIONS.indexOf(a) + 1, ORGANISATIONS.size())) {
                List<Long> shared = sessions.values().stream()
                        .map(rows -> Stream.of(a, b)
                                .map(one -> since(rows, one, told))
                                .toList())
                        .filter(both -> both.stream().noneMatch(Objects::isNull))
                        .map(both ->
                                both.stream().max(Comparator.naturalOrder()).orElseThrow())
                        .toList();
                List<Long> visited = visits.stream()
                        .filter(visit -> isBetween(visit, a, b) || isBetween(visit, b, a))
                        .map(visit -> since(visit.sessionId(), visit.participantId(), told))
                        .toList();
                Stream.concat(shared.stream(), visited.stream())
                        .min(Comparator.naturalOrder())
                        .ifPresent(since -> bridges.add(a + "-" + b + " " + shared.size() + " shared " + visited.size()
                                + " visits since " + (since + before)));
            }
        }
        return bridges;
    }

    private static boolean isBetween(Visit visit, String visitor, String host) {
        return visit.organisationId().equals(visitor)
                && visit.hostOrganisationId().equals(host);
    }

    /** Since when somebody of an organisation was present; null where nobody was. */
    private static @Nullable Long since(List<AttendanceRow> rows, String organisation, List<Object> told) {
        return rows.stream()
                .filter(row -> organisation.equals(row.organisationId()))
                .map(row -> since(row.sessionId(), row.participantId(), told))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static long since(String session, String person, List<Object> told) {
        for (int at = told.size() - 1; at >= 0; at--) {
            Object event = told.get(at);
            boolean closed = event instanceof SessionClosed e && e.sessionId().equals(session);
            boolean marked = event instanceof AttendanceRecorded e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person);
            boolean corrected = event instanceof AttendanceCorrected e
                    && e.sessionId().equals(session)
                    && e.participant().equals(person);
            if (closed || marked || corrected) {
                return at + 1L;
            }
        }
        throw new AssertionError("present without a mark");
    }

    private static Set<String> counts(List<SessionRow> held) {
        return held.stream()
                .map(row -> row.sessionId() + " " + row.present() + " " + row.excused() + " " + row.visitors())
                .collect(toSet());
    }

    private Set<String> counts(long position, List<SessionRow> held) {
        Map<String, List<String>> marks = story.askAsOf(position, FindAttendance::new, AttendanceRow.class).stream()
                .collect(groupingBy(
                        AttendanceRow::sessionId, mapping(AttendanceRow::mark, toCollection(ArrayList::new))));
        return held.stream()
                .map(SessionRow::sessionId)
                .map(id -> id + " "
                        + Stream.of("present", "excused", "visitor")
                                .map(mark -> String.valueOf(marks.getOrDefault(id, List.of()).stream()
                                        .filter(mark::equals)
                                        .count()))
                                .collect(joining(" ")))
                .collect(toSet());
    }
}
