package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.log.EventMetadata;
import be.lerendnetwerk.app.log.LogFilter;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who went to which organisation in the network itself, and when. The sheets know nothing of it, and go on from there.
 *
 * @param byPerson the moves of each person by id, in order
 */
record Moves(Map<String, List<Move>> byPerson) {

    /** No moves at all. */
    static final Moves NONE = new Moves(Map.of());

    private static final String EVENT = "ParticipantMoved";
    private static final String THE_SHEETS = "import";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /**
     * A move.
     *
     * @param day the day it took place
     * @param to the id of the organisation where the person came
     */
    record Move(LocalDate day, String to) {}

    static Moves in(LogReader log, long head) {
        if (head == 0) {
            return NONE;
        }
        List<LoggedEvent> latestFirst =
                log.matching(new LogFilter(EVENT, null, null, null, null), head, Integer.MAX_VALUE);
        var inOrder = new ArrayList<>(latestFirst);
        Collections.reverse(inOrder);
        var byPerson = new HashMap<String, List<Move>>();
        for (LoggedEvent moved : inOrder) {
            Map<String, String> metadata = JSON.readValue(moved.event().metadata(), TEXTS);
            if (!THE_SHEETS.equals(metadata.get(EventMetadata.BY))) {
                Map<String, String> said = JSON.readValue(moved.event().payload(), TEXTS);
                byPerson.computeIfAbsent(moved.event().aggregateId(), person -> new ArrayList<>())
                        .add(new Move(
                                LocalDate.parse(String.valueOf(metadata.get(EventMetadata.HAPPENED_ON))),
                                String.valueOf(said.get("to"))));
            }
        }
        return new Moves(byPerson);
    }

    List<Move> of(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
