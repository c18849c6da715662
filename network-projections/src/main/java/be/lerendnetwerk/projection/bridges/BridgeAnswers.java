package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.Newest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what connects organisations, and what does not. */
@Component
final class BridgeAnswers {

    private static final String MEETING = Newest.of("meeting_total", "f")
            .where("organisation_a", "o.organisation_id")
            .where("organisation_b", "p.organisation_id")
            .leftJoin();
    private static final String VISIT = Newest.of("visit_total", "f")
            .where("organisation_id", "o.organisation_id")
            .where("host_id", "p.organisation_id")
            .leftJoin();
    private static final String CASE = Newest.of("recognition_total", "f")
            .where("owner_id", "o.organisation_id")
            .where("organisation_id", "p.organisation_id")
            .leftJoin();

    private final Histories histories;

    BridgeAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<Bridge> answer(FindBridges question) {
        return bridges(question.ask());
    }

    @QueryHandler
    List<Island> answer(FindIslands question) {
        Ask ask = question.ask();
        int threshold = Integer.parseInt(ask.options().getOrDefault("threshold", "1"));
        List<Bridge> bridges = bridges(ask);
        Map<String, String> names = organisations(ask, bridges);
        List<Pair> links = bridges.stream()
                .filter(bridge -> bridge.sharedSessions() >= threshold)
                .map(bridge -> new Pair(bridge.organisationA(), bridge.organisationB()))
                .toList();
        List<Island> rows = new ArrayList<>();
        int number = 0;
        for (NavigableSet<String> island : Islands.of(names.keySet(), links)) {
            number++;
            for (String organisation : island) {
                rows.add(new Island(number, organisation, names.getOrDefault(organisation, "")));
            }
        }
        return rows;
    }

    private List<Bridge> bridges(Ask ask) {
        Stream<Bridge> facts = Stream.of(
                        facts(ask, "attendance_organisation", MEETING, "f.shared_sessions, 0, 0"),
                        facts(ask, "attendance_organisation", VISIT, "0, f.visits, 0"),
                        facts(ask, "bridge_organisation", CASE, "0, 0, f.cases"))
                .flatMap(List::stream);
        return facts.collect(Collectors.toMap(Bridge::pair, Function.identity(), Bridge::and)).values().stream()
                .sorted(Comparator.comparing(Bridge::organisationA).thenComparing(Bridge::organisationB))
                .toList();
    }

    /** What a total says of every two organisations, in either order. */
    private List<Bridge> facts(Ask ask, String organisations, String total, String numbers) {
        return histories
                .asOf(ask, String.format(Locale.ROOT, """
                        select o.organisation_id, p.organisation_id, %s, f.since_at, f.since_on
                        from %s o join %s p on p.organisation_id <> o.organisation_id
                        %s
                        where o.valid_from <= :position and o.valid_to > :position
                            and p.valid_from <= :position and p.valid_to > :position and f.since_at is not null
                        """, numbers, organisations, organisations, total))
                .narrowedByEither("organisationA", "o.organisation_id", "p.organisation_id")
                .narrowedByEither("organisationB", "o.organisation_id", "p.organisation_id")
                .list((row, number) -> bridge(row));
    }

    private static Bridge bridge(ResultSet row) throws SQLException {
        Pair pair = Pair.of(row.getString(1), row.getString(2));
        return new Bridge(
                pair.a(),
                pair.b(),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getLong(6),
                row.getObject(7, LocalDate.class));
    }

    /** The members, and those who left and still have a bridge. */
    private Map<String, String> organisations(Ask ask, List<Bridge> bridges) {
        Map<String, String> names = new LinkedHashMap<>();
        histories.asOf(ask, """
                        select organisation_id, name, has_left from organisations
                        where valid_from <= :position and valid_to > :position
                        """).list((row, number) -> {
            String id = row.getString(1);
            boolean connected = bridges.stream()
                    .anyMatch(bridge -> id.equals(bridge.organisationA()) || id.equals(bridge.organisationB()));
            if (connected || !row.getBoolean(3)) {
                names.put(id, row.getString(2));
            }
            return id;
        });
        return names;
    }
}
