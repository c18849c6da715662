package be.lerendnetwerk.projection.attendance;

import static java.util.stream.Collectors.groupingBy;

import be.lerendnetwerk.projection.attendance.FirstVisits.Stay;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says again, in the order of the sessions, what follows for the sessions, people and series that something was changed
 * about. Nothing is counted up, so that it does not matter in which order sessions close, or how often.
 */
@Component
final class Recount {

    private static final Comparator<Row> IN_ORDER = Comparator.comparing(row -> row.text("in_order"));
    private static final String WHOLE_NETWORK = "";

    private final AttendanceTables tables;
    private final TotalTables totals;
    private final Delegations delegations;

    Recount(AttendanceTables tables, TotalTables totals, Delegations delegations) {
        this.tables = tables;
        this.totals = totals;
        this.delegations = delegations;
    }

    /** Everything that depends on these sessions. */
    void sessions(At at, Collection<Row> sessions) {
        Set<String> counted = new TreeSet<>();
        Set<String> present = new TreeSet<>();
        Set<String> series = new TreeSet<>();
        Set<String> attended = new TreeSet<>();
        for (Row session : sessions) {
            series.add(session.text("series_id"));
            SessionAttendance list = session.flag("held") ? new SessionAttendance(tables, session) : null;
            List<Row> marks = list == null ? List.of() : list.marks();
            counted.addAll(replace(at, session, tables.attendance, marks));
            count(at, session, marks);
            Set<String> people = replace(at, session, tables.presences, list == null ? List.of() : list.presences());
            if (!people.isEmpty()) {
                attended.add(session.text("session_id"));
            }
            present.addAll(people);
        }
        present.forEach(person -> attended.addAll(firstVisitsOf(at, person)));
        delegations.at(at, attended);
        series.forEach(id -> streaksOfSeries(at, id));
        counted.stream().filter(this::everPromised).forEach(person -> streakOverAll(at, person));
    }

    /** The held sessions of a series, after somebody's promise changed. */
    void promise(At at, String series, String participant) {
        sessions(
                at,
                tables.sessions.where("series_id", series).stream()
                        .filter(row -> row.flag("held"))
                        .toList());
        streaksOfSeries(at, series);
        streakOverAll(at, participant);
    }

    /** The sessions from a day on for which a person got a mark that nobody recorded. */
    void unrecorded(At at, String participant) {
        sessions(
                at,
                tables.attendance.where("participant_id", participant).stream()
                        .filter(row -> row.textOrNull("recorded_by") == null && row.textOrNull("corrected_by") == null)
                        .filter(row ->
                                row.text("in_order").compareTo(at.happenedOn().toString()) >= 0)
                        .flatMap(row -> tables.sessions.find(row.text("session_id")).stream())
                        .toList());
    }

    /** Which of a person's presences were first visits. */
    void firstVisits(At at, String participant) {
        delegations.at(at, firstVisitsOf(at, participant));
    }

    /** Says which were; answers at which sessions that is new. */
    private Set<String> firstVisitsOf(At at, String participant) {
        List<Row> presences = inOrder(tables.presences.where("participant_id", participant));
        Set<String> knownBefore = tables.knownPlaces.where("participant_id", participant).stream()
                .map(row -> row.text("venue_id"))
                .collect(Collectors.toSet());
        List<@Nullable Boolean> firsts = FirstVisits.among(
                presences.stream()
                        .map(row -> new Stay(
                                row.text("organisation_id"), row.textOrNull("host_id"), row.textOrNull("venue_id")))
                        .toList(),
                knownBefore);
        Set<String> differing = new TreeSet<>();
        for (int i = 0; i < firsts.size(); i++) {
            Row told = presences.get(i).with("first_visit", firsts.get(i));
            if (!told.equals(presences.get(i))) {
                tables.presences.put(at, told);
                differing.add(told.text("session_id"));
            }
        }
        return differing;
    }

    /** How many were there of those who count, and of others; nothing of a session that was not held. */
    private void count(At at, Row session, List<Row> marks) {
        if (!session.flag("held")) {
            totals.counts.remove(at, session.text("session_id"));
            return;
        }
        totals.counts.put(
                at,
                totals.counts
                        .row(session.text("session_id"))
                        .with("present", number(marks, Mark.PRESENT))
                        .with("excused", number(marks, Mark.EXCUSED))
                        .with("visitors", number(marks, Mark.VISITOR)));
    }

    private static long number(List<Row> marks, Mark mark) {
        return marks.stream()
                .filter(row -> row.text("mark").equals(mark.toString()))
                .count();
    }

    /** The streaks of everybody who ever committed to a series. */
    void streaksOfSeries(At at, String series) {
        Row plan = tables.series.find(series).orElseThrow();
        int held = (int) tables.sessions.where("series_id", series).stream()
                .filter(session -> session.flag("held"))
                .count();
        Goal goal = Goal.of(
                plan.number("planned_sessions"), held, plan.flag("ended"), plan.numberOrNull("minimum_attendance"));
        Map<String, List<Row>> marks = tables.attendance.where("series_id", series).stream()
                .collect(groupingBy(row -> row.text("participant_id")));
        Set<String> committed = new LinkedHashSet<>();
        tables.promises.where("series_id", series).forEach(promise -> committed.add(promise.text("participant_id")));
        for (String person : committed) {
            tables.streaks.put(
                    at,
                    streak(person, series, marks.getOrDefault(person, List.of()))
                            .with("sessions_left", goal.sessionsLeft())
                            .with("minimum_attendance", goal.minimumAttendance()));
        }
    }

    private boolean everPromised(String participant) {
        return tables.streaks.find(participant, WHOLE_NETWORK).isPresent();
    }

    private void streakOverAll(At at, String participant) {
        tables.streaks.put(
                at, streak(participant, WHOLE_NETWORK, tables.attendance.where("participant_id", participant)));
    }

    private Row streak(String participant, String series, List<Row> marks) {
        Streak streak = Streak.of(
                inOrder(marks).stream()
                        .map(row -> Mark.of(row.text("mark")))
                        .filter(mark -> mark != Mark.VISITOR)
                        .toList(),
                StreakPolicy.USUAL);
        return tables.streaks
                .row(participant, series)
                .with("held", streak.held())
                .with("present", streak.present())
                .with("represented", streak.represented())
                .with("excused", streak.excused())
                .with("absent", streak.absent())
                .with("current_streak", streak.currentStreak())
                .with("longest_streak", streak.longestStreak())
                .with("current_absence_run", streak.currentAbsenceRun())
                .with("longest_absence_run", streak.longestAbsenceRun());
    }

    /** Puts the rows of a session in the place of those it has; answers whom the rows are about that differ. */
    private static Set<String> replace(At at, Row session, History table, List<Row> rows) {
        Map<String, Row> before = new HashMap<>();
        table.where("session_id", session.text("session_id"))
                .forEach(row -> before.put(row.text("participant_id"), row));
        Set<String> differing = new HashSet<>();
        for (Row row : rows) {
            String person = row.text("participant_id");
            if (!row.equals(before.remove(person))) {
                table.put(at, row);
                differing.add(person);
            }
        }
        before.keySet().forEach(person -> table.remove(at, session.text("session_id"), person));
        differing.addAll(before.keySet());
        return differing;
    }

    private static List<Row> inOrder(List<Row> rows) {
        return rows.stream().sorted(IN_ORDER).toList();
    }
}
