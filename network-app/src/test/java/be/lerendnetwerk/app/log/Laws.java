package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds a log, read with plain SQL, against what was said about it. */
final class Laws {

    /** What the ids of commands that belong together begin with. */
    static final String BLOCK = "block-";

    /** How many of them there are each time. */
    static final int OF_A_BLOCK = 5;

    private static final Pattern THE_BLOCK = Pattern.compile("\"commandId\":\"(" + BLOCK + "[^\"]*)\"");

    private Laws() {}

    /** In what the log fails the ledger or itself; empty when all is well. */
    static List<String> broken(Database database, Ledger ledger) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Connection connection = database.connect("log")) {
            Map<String, Long> positions = new HashMap<>();
            Set<String> texts = new HashSet<>();
            Map<String, List<Long>> blocks = new HashMap<>();
            dense(connection, broken, positions, texts, blocks);
            blocks.forEach((block, places) -> {
                if (places.size() != OF_A_BLOCK || places.get(places.size() - 1) - places.get(0) != OF_A_BLOCK - 1) {
                    broken.add(block + " is not one block but at " + places);
                }
            });
            erased(connection, broken, ledger);
            ledger.acknowledged().forEach((event, position) -> {
                if (!position.equals(positions.get(event))) {
                    broken.add(event + " was acknowledged at " + position + " and is at " + positions.get(event));
                }
            });
            ledger.refused().stream()
                    .filter(texts::contains)
                    .forEach(text -> broken.add(text + " was refused and is in the log"));
            aggregates(connection, broken);
        }
        return broken;
    }

    private static void dense(
            Connection connection,
            List<String> broken,
            Map<String, Long> positions,
            Set<String> texts,
            Map<String, List<Long>> blocks)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT o.position, o.leaf_hash, " + StoredEvent.COLUMNS
                                + " FROM log_order o LEFT JOIN events e ON e.event_index = o.event_index ORDER BY o.position")) {
            for (long expected = 1; row.next(); expected++) {
                if (row.getString("event_id") == null) {
                    broken.add("position " + row.getLong("position") + " has no event");
                    continue;
                }
                StoredEvent event = StoredEvent.from(row);
                if (row.getLong("position") != expected) {
                    broken.add("position " + expected + " is " + row.getLong("position"));
                }
                if (!HexFormat.of()
                        .formatHex(row.getBytes("leaf_hash"))
                        .equals(HexFormat.of().formatHex(LeafHash.of(row.getLong("position"), event)))) {
                    broken.add("position " + expected + " has another hash");
                }
                positions.put(event.aggregateId() + ":" + event.sequenceNumber(), row.getLong("position"));
                Matcher block = THE_BLOCK.matcher(event.metadata());
                if (block.find()) {
                    blocks.computeIfAbsent(block.group(1), id -> new ArrayList<>())
                            .add(row.getLong("position"));
                }
                texts.add(event.payload().replaceAll(".*\"name\":\"([^\"]*)\".*", "$1"));
            }
        }
    }

    /** Whoever the log erases has a row without a key; and whoever was said to be erased is one of them. */
    private static void erased(Connection connection, List<String> broken, Ledger ledger) throws SQLException {
        Set<String> without = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT e.aggregate_id, k.subject, k.wrapped_key FROM events e LEFT JOIN subject_key k"
                                + " ON k.subject = 'PARTICIPANT:' || e.aggregate_id WHERE e.type_name = 'ParticipantErased'")) {
            while (row.next()) {
                without.add(row.getString(1));
                if (row.getString(2) == null || row.getString(3) != null) {
                    broken.add(row.getString(1) + " was erased and still has a key");
                }
            }
        }
        ledger.erased().stream()
                .filter(person -> !without.contains(person))
                .forEach(person -> broken.add(person + " was said to be erased and is not"));
    }

    private static void aggregates(Connection connection, List<String> broken) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT aggregate_id FROM events GROUP BY aggregate_id
                        HAVING count(*) <> max(sequence_number) + 1 OR min(sequence_number) <> 0
                        """);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                broken.add(row.getString(1) + " has gaps");
            }
        }
    }
}
