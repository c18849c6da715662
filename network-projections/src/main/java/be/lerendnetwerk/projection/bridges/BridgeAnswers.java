package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what connects organisations, and what does not. */
@Component
final class BridgeAnswers {

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
        for (SortedSet<String> island : Islands.of(names.keySet(), links)) {
            number++;
            for (String organisation : island) {
                rows.add(new Island(number, organisation, names.getOrDefault(organisation, "")));
            }
        }
        return rows;
    }

    private List<Bridge> bridges(Ask ask) {
        return Bridges.of(delegations(ask), recognitions(ask));
    }

    private List<Bridges.Delegation> delegations(Ask ask) {
        return histories
                .asOf(ask, """
                        select session_id, held_on, host_id, organisation_id, count(*), min(since_at)
                        from presence
                        where valid_from <= :position and valid_to > :position
                        group by session_id, held_on, host_id, organisation_id
                        """)
                .list((row, number) -> new Bridges.Delegation(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        row.getLong(6)));
    }

    private List<Bridges.Recognition> recognitions(Ask ask) {
        return histories
                .asOf(ask, """
                        select case_id, owner_id, organisation_id, since_at, since_on from bridge_recognition
                        where valid_from <= :position and valid_to > :position
                        """)
                .list((row, number) -> new Bridges.Recognition(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getObject(5, LocalDate.class)));
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
