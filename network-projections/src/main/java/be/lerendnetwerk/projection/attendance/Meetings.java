package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says again how many sessions organisations shared. What two share is made anew from all their sessions; only a session
 * that they did not share before is added, since no total knows it yet.
 */
@Component
final class Meetings {

    private final TotalTables totals;

    Meetings(TotalTables totals) {
        this.totals = totals;
    }

    /** Two organisations, the lower id first. */
    private record Pair(String a, String b) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }

        boolean isIn(Map<String, Row> rows) {
            return rows.containsKey(a) && rows.containsKey(b);
        }
    }

    /** How many sessions two shared, and since when they share the first. */
    private record Shared(int sessions, long since, LocalDate on) {

        static Shared of(Row one, Row other) {
            return new Shared(
                    1, Math.max(one.longNumber("since_at"), other.longNumber("since_at")), one.date("held_on"));
        }

        Shared and(Shared other) {
            Shared first = other.since < since ? other : this;
            return new Shared(sessions + other.sessions, first.since, first.on);
        }
    }

    /**
     * What the organisations share that were at one session otherwise than they are now.
     *
     * @param before the delegations that the session had, by organisation
     * @param after those that it has; the table says so already
     */
    void at(At at, Map<String, Row> before, Map<String, Row> after) {
        Map<String, Map<String, Row>> attended = new HashMap<>();
        for (Pair pair : differing(before, after)) {
            if (pair.isIn(before)) {
                put(at, pair, all(pair, attended));
            } else if (pair.isIn(after)) {
                Shared here = Shared.of(row(after, pair.a), row(after, pair.b));
                put(at, pair, known(pair).map(here::and).orElse(here));
            }
        }
    }

    private static Set<Pair> differing(Map<String, Row> before, Map<String, Row> after) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<Pair> pairs = new HashSet<>();
        for (String one : all) {
            if (!isSame(before.get(one), after.get(one))) {
                all.stream().filter(other -> !other.equals(one)).forEach(other -> pairs.add(Pair.of(one, other)));
            }
        }
        return pairs;
    }

    /** Whether they are there as before, apart from how many. */
    private static boolean isSame(@Nullable Row was, @Nullable Row is) {
        return was != null
                && is != null
                && was.longNumber("since_at") == is.longNumber("since_at")
                && was.date("held_on").equals(is.date("held_on"));
    }

    /** Every session that two share; null for none. */
    private @Nullable Shared all(Pair pair, Map<String, Map<String, Row>> attended) {
        Map<String, Row> ofA = attended.computeIfAbsent(pair.a, this::attended);
        Map<String, Row> ofB = attended.computeIfAbsent(pair.b, this::attended);
        return ofA.keySet().stream()
                .filter(ofB::containsKey)
                .map(session -> Shared.of(row(ofA, session), row(ofB, session)))
                .reduce(Shared::and)
                .orElse(null);
    }

    private Map<String, Row> attended(String organisation) {
        return totals.delegations.where("organisation_id", organisation).stream()
                .collect(Collectors.toMap(row -> row.text("session_id"), Function.identity()));
    }

    private Optional<Shared> known(Pair pair) {
        return totals.meetings
                .find(pair.a, pair.b)
                .map(row ->
                        new Shared(row.number("shared_sessions"), row.longNumber("since_at"), row.date("since_on")));
    }

    private void put(At at, Pair pair, @Nullable Shared shared) {
        if (shared == null) {
            totals.meetings.remove(at, pair.a, pair.b);
            return;
        }
        totals.meetings.put(
                at,
                totals.meetings
                        .row(pair.a, pair.b)
                        .with("shared_sessions", shared.sessions)
                        .with("since_at", shared.since)
                        .with("since_on", shared.on));
    }

    private static Row row(Map<String, Row> rows, String key) {
        return Objects.requireNonNull(rows.get(key));
    }
}
