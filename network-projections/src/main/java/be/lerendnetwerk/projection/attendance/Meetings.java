package be.lerendnetwerk.projection.attendance;

import static java.util.stream.Collectors.groupingBy;

import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says again who visited whom how often, and who shared how many sessions. Each total is made anew from all sessions that
 * it is about, and only for the organisations whose people at a session differ from before.
 */
@Component
final class Meetings {

    private final AttendanceTables tables;
    private final TotalTables totals;
    private final Turns turns;

    Meetings(AttendanceTables tables, TotalTables totals, Turns turns) {
        this.tables = tables;
        this.totals = totals;
        this.turns = turns;
    }

    /** Two organisations, the lower id first. */
    private record Pair(String a, String b) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Everything that depends on who was present at these sessions. */
    void at(At at, Set<String> sessions) {
        Set<String> hosts = new TreeSet<>();
        Set<Pair> met = new HashSet<>();
        sessions.forEach(session -> delegations(at, session, hosts, met));
        for (String host : hosts) {
            visits(at, host);
            turns.organisation(at, host);
        }
        Map<String, Map<String, Row>> attended = new HashMap<>();
        met.forEach(pair -> meeting(at, pair, attended));
    }

    private void delegations(At at, String session, Set<String> hosts, Set<Pair> met) {
        Map<String, Row> before = byOrganisation(totals.delegations.where("session_id", session));
        Map<String, Row> after = byOrganisation(present(session));
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String organisation : all) {
            Row was = before.get(organisation);
            Row is = after.get(organisation);
            if (Objects.equals(was, is)) {
                continue;
            }
            if (is == null) {
                totals.delegations.remove(at, session, organisation);
            } else {
                totals.delegations.put(at, is);
                totals.organisations.put(at, totals.organisations.row(organisation));
            }
            hosts(was, is).forEach(hosts::add);
            if (!isSameMeeting(was, is)) {
                all.stream()
                        .filter(other -> !other.equals(organisation))
                        .forEach(other -> met.add(Pair.of(organisation, other)));
            }
        }
    }

    /** One row for each organisation of which somebody is present. */
    private List<Row> present(String session) {
        return tables.presences.where("session_id", session).stream()
                .collect(groupingBy(row -> row.text("organisation_id")))
                .entrySet()
                .stream()
                .map(people -> delegation(session, people.getKey(), people.getValue()))
                .toList();
    }

    private Row delegation(String session, String organisation, List<Row> people) {
        long firstVisits =
                people.stream().filter(row -> row.isTrue("first_visit")).count();
        return totals.delegations
                .row(session, organisation)
                .with("held_on", people.get(0).date("held_on"))
                .with("host_id", people.get(0).textOrNull("host_id"))
                .with("people", people.size())
                .with("first_visits", firstVisits)
                .with("since_at", since(people));
    }

    private void visits(At at, String host) {
        Map<String, Row> before = byOrganisation(totals.visits.where("host_id", host));
        Map<String, List<Row>> visits = totals.delegations.where("host_id", host).stream()
                .filter(row -> !row.text("organisation_id").equals(host))
                .collect(groupingBy(row -> row.text("organisation_id")));
        visits.forEach((organisation, stays) -> {
            before.remove(organisation);
            Row first = stays.stream()
                    .min(Comparator.comparing(stay -> stay.longNumber("since_at")))
                    .orElseThrow();
            totals.visits.put(
                    at,
                    totals.visits
                            .row(organisation, host)
                            .with("visits", sum(stays, "people"))
                            .with("first_visits", sum(stays, "first_visits"))
                            .with("since_at", first.longNumber("since_at"))
                            .with("since_on", first.date("held_on")));
        });
        before.keySet().forEach(organisation -> totals.visits.remove(at, organisation, host));
    }

    private void meeting(At at, Pair pair, Map<String, Map<String, Row>> attended) {
        Map<String, Row> ofA = attended.computeIfAbsent(pair.a, this::attended);
        Map<String, Row> ofB = attended.computeIfAbsent(pair.b, this::attended);
        int shared = 0;
        long since = Long.MAX_VALUE;
        Row first = null;
        for (Map.Entry<String, Row> session : ofA.entrySet()) {
            Row other = ofB.get(session.getKey());
            if (other != null) {
                shared++;
                long both = Math.max(session.getValue().longNumber("since_at"), other.longNumber("since_at"));
                if (both < since) {
                    since = both;
                    first = other;
                }
            }
        }
        if (first == null) {
            totals.meetings.remove(at, pair.a, pair.b);
        } else {
            totals.meetings.put(
                    at,
                    totals.meetings
                            .row(pair.a, pair.b)
                            .with("shared_sessions", shared)
                            .with("since_at", since)
                            .with("since_on", first.date("held_on")));
        }
    }

    private Map<String, Row> attended(String organisation) {
        return totals.delegations.where("organisation_id", organisation).stream()
                .collect(Collectors.toMap(row -> row.text("session_id"), Function.identity()));
    }

    private static Map<String, Row> byOrganisation(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.text("organisation_id"), Function.identity()));
    }

    private static Stream<String> hosts(@Nullable Row was, @Nullable Row is) {
        return Stream.of(was, is)
                .filter(Objects::nonNull)
                .map(row -> row.textOrNull("host_id"))
                .filter(Objects::nonNull);
    }

    /** Whether they were there before as they are now, apart from how many of them. */
    private static boolean isSameMeeting(@Nullable Row was, @Nullable Row is) {
        return was != null
                && is != null
                && was.longNumber("since_at") == is.longNumber("since_at")
                && was.date("held_on").equals(is.date("held_on"));
    }

    private static long since(List<Row> people) {
        return people.stream()
                .mapToLong(row -> row.longNumber("since_at"))
                .min()
                .orElseThrow();
    }

    private static int sum(List<Row> rows, String column) {
        return rows.stream().mapToInt(row -> row.number(column)).sum();
    }
}
