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

/** Holds a log, read with plain SQL, against what was said about it. */
final class Laws {

    private Laws() {}

    /** In what the log fails the ledger or itself; empty when all is well. */
    static List<String> broken(Database database, Ledger ledger) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Connection connection = database.connect("log")) {
            Map<String, Long> positions = new HashMap<>();
            Set<String> texts = new HashSet<>();
            dense(connection, broken, positions, texts);
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
            Connection connection, List<String> broken, Map<String, Long> positions, Set<String> texts)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT o.position, o.leaf_hash, " + StoredEvent.COLUMNS
                                + " FROM log_order o LEFT JOIN events e ON e.event_index = o.event_index ORDER BY o.position")) {
            for (long expected = 1; row.next(); expected++) {
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
                texts.add(event.payload().replaceAll(".*\"name\":\"([^\"]*)\".*", "$1"));
            }
        }
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
