package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What follows from everything that was said and marked about one held session. */
final class SessionAttendance {

    private final AttendanceTables tables;
    private final Row session;
    private final Map<String, Row> records = new HashMap<>();
    private final Set<String> represented = new HashSet<>();
    private final Set<String> apologised = new HashSet<>();

    SessionAttendance(AttendanceTables tables, Row session) {
        this.tables = tables;
        this.session = session;
        for (Row marked : tables.records.where("session_id", id())) {
            records.put(marked.text("participant_id"), marked);
            if (isPresent(marked) && marked.textOrNull("substitute_for") != null) {
                represented.add(marked.text("substitute_for"));
            }
        }
        for (Row notice : tables.notices.where("session_id", id())) {
            if (notice.flag("apologised")) {
                apologised.add(notice.text("participant_id"));
            }
        }
    }

    /** One row per counting person, and one per visitor. */
    List<Row> marks() {
        Set<String> counting = counting();
        List<Row> marks = new ArrayList<>();
        for (String person : counting) {
            Row marked = records.get(person);
            marks.add(mark(
                    person,
                    marked,
                    Mark.ofCounting(
                            marked == null ? null : marked.text("status"),
                            represented.contains(person),
                            apologised.contains(person))));
        }
        records.forEach((person, marked) -> {
            if (isPresent(marked) && !counting.contains(person)) {
                marks.add(mark(person, marked, Mark.VISITOR));
            }
        });
        return marks;
    }

    /** One row per person recorded present; of a first visit it says what was known before. */
    List<Row> presences() {
        Map<String, Row> before = new HashMap<>();
        tables.presences.where("session_id", id()).forEach(row -> before.put(row.text("participant_id"), row));
        return records.values().stream()
                .filter(SessionAttendance::isPresent)
                .map(marked -> presence(marked, before.get(marked.text("participant_id"))))
                .toList();
    }

    private Set<String> counting() {
        int number = session.number("session_number");
        Set<String> counting = new LinkedHashSet<>();
        for (Row promise : tables.promises.where("series_id", session.text("series_id"))) {
            Integer last = promise.numberOrNull("last_session");
            if (promise.number("from_session") <= number && (last == null || number <= last)) {
                counting.add(promise.text("participant_id"));
            }
        }
        return counting;
    }

    private Row mark(String person, @Nullable Row marked, Mark mark) {
        Row row = tables.attendance
                .row(id(), person)
                .with("series_id", session.text("series_id"))
                .with("in_order", session.text("in_order"))
                .with("mark", mark.toString());
        return marked == null
                ? row.with("organisation_id", organisationOf(person))
                : row.with("organisation_id", marked.text("organisation_id"))
                        .with("substitute_for", marked.textOrNull("substitute_for"))
                        .with("recorded_by", marked.textOrNull("recorded_by"))
                        .with("corrected_by", marked.textOrNull("corrected_by"));
    }

    private Row presence(Row marked, @Nullable Row before) {
        return (before == null ? tables.presences.row(id(), marked.text("participant_id")) : before)
                .with("in_order", session.text("in_order"))
                .with("held_on", session.date("held_on"))
                .with("organisation_id", marked.text("organisation_id"))
                .with("host_id", session.textOrNull("host_id"))
                .with("venue_id", session.textOrNull("venue_id"))
                .with("since_at", Math.max(session.longNumber("closed_at"), marked.longNumber("marked_at")));
    }

    /** The organisation of the day: that of the last move not after it, or the very first one. */
    private @Nullable String organisationOf(String person) {
        LocalDate day = session.date("held_on");
        List<Row> affiliations = tables.affiliations.where("participant_id", person).stream()
                .sorted(Comparator.comparing(affiliation -> affiliation.longNumber("since_at")))
                .toList();
        String organisation = null;
        for (Row affiliation : affiliations) {
            if (organisation == null || !affiliation.date("since_on").isAfter(day)) {
                organisation = affiliation.text("organisation_id");
            }
        }
        return organisation;
    }

    private String id() {
        return session.text("session_id");
    }

    private static boolean isPresent(Row marked) {
        return "PRESENT".equals(marked.text("status"));
    }
}
