package be.lerendnetwerk.projection.attendance;

import static java.util.stream.Collectors.groupingBy;

import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.util.Comparator;
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
 * Says again who was at a session for which organisation, and what follows for visits, turns and meetings of those that
 * differ from before.
 */
@Component
final class Delegations {

    private final AttendanceTables tables;
    private final TotalTables totals;
    private final Turns turns;
    private final Meetings meetings;

    Delegations(AttendanceTables tables, TotalTables totals, Turns turns, Meetings meetings) {
        this.tables = tables;
        this.totals = totals;
        this.turns = turns;
        this.meetings = meetings;
    }

    /** Everything that depends on who was present at these sessions. */
    void at(At at, Set<String> sessions) {
        Set<String> hosts = new TreeSet<>();
        sessions.forEach(session -> hosts.addAll(replace(at, session)));
        for (String host : hosts) {
            visits(at, host);
            turns.organisation(at, host);
        }
    }

    /** Puts those of a session in the place of those it has; answers who hosts or hosted any that differs. */
    private Set<String> replace(At at, String session) {
        Map<String, Row> before = byOrganisation(totals.delegations.where("session_id", session));
        Map<String, Row> after = byOrganisation(present(session));
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        Set<String> hosts = new TreeSet<>();
        for (String organisation : all) {
            Row was = before.get(organisation);
            Row is = after.get(organisation);
            if (!Objects.equals(was, is)) {
                put(at, session, organisation, is);
                hosts(was, is).forEach(hosts::add);
            }
        }
        meetings.at(at, before, after);
        return hosts;
    }

    private void put(At at, String session, String organisation, @Nullable Row is) {
        if (is == null) {
            totals.delegations.remove(at, session, organisation);
        } else {
            totals.delegations.put(at, is);
            totals.organisations.put(at, totals.organisations.row(organisation));
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
        return totals.delegations
                .row(session, organisation)
                .with("held_on", people.get(0).date("held_on"))
                .with("host_id", people.get(0).textOrNull("host_id"))
                .with("people", people.size())
                .with(
                        "first_visits",
                        people.stream().filter(row -> row.isTrue("first_visit")).count())
                .with("since_at", earliest(people).longNumber("since_at"));
    }

    private void visits(At at, String host) {
        Map<String, Row> before = byOrganisation(totals.visits.where("host_id", host));
        Map<String, List<Row>> visits = totals.delegations.where("host_id", host).stream()
                .filter(row -> !row.text("organisation_id").equals(host))
                .collect(groupingBy(row -> row.text("organisation_id")));
        visits.forEach((organisation, stays) -> {
            before.remove(organisation);
            Row first = earliest(stays);
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

    private static Map<String, Row> byOrganisation(List<Row> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.text("organisation_id"), Function.identity()));
    }

    private static Stream<String> hosts(@Nullable Row was, @Nullable Row is) {
        return Stream.of(was, is)
                .filter(Objects::nonNull)
                .map(row -> row.textOrNull("host_id"))
                .filter(Objects::nonNull);
    }

    private static Row earliest(List<Row> rows) {
        return rows.stream()
                .min(Comparator.comparing(row -> row.longNumber("since_at")))
                .orElseThrow();
    }

    private static int sum(List<Row> rows, String column) {
        return rows.stream().mapToInt(row -> row.number(column)).sum();
    }
}
