package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives every committed event without a position the next one. The events of one commit stay together; commits stand in the order
 * in which they were finished, as far as one can have seen another. At most one sequencer may be at work on a log.
 */
class Sequencer {

    private static final int BATCH = 500;

    private static final String WAITING = "SELECT u.event_index, u.happened_on, " + StoredEvent.COLUMNS + """
             FROM unsequenced u JOIN events e ON e.event_index = u.event_index
             ORDER BY max(u.event_index) OVER (PARTITION BY u.commit_id), u.event_index
            """;
    private static final String LAST =
            "SELECT position, recorded_by, calendar FROM log_order ORDER BY position DESC LIMIT 1";
    private static final String PLACE =
            "INSERT INTO log_order (position, event_index, leaf_hash, recorded_by, calendar) VALUES (?, ?, ?, ?, ?)";
    private static final String PLACED = "DELETE FROM unsequenced WHERE event_index = ?";
    private static final String NOTE_TYPE = """
            INSERT INTO stored_types (type_name, revision)
            SELECT t.type_name, t.revision FROM (SELECT CAST(? AS VARCHAR) AS type_name, CAST(? AS VARCHAR) AS revision) t
             WHERE NOT EXISTS (SELECT 1 FROM stored_types s WHERE s.type_name = t.type_name AND s.revision = t.revision)
            """;

    private final Set<String> notedTypes = new HashSet<>();
    private final Map<String, Long> placed = new HashMap<>();

    /** Places all that wait, within the caller's transaction, and says the last position there is; 0 for an empty log. */
    long sequence(Connection connection) throws SQLException {
        placed.clear();
        Place last = lastPlace(connection);
        Place reached = last;
        try (Statement waiting = connection.createStatement();
                PreparedStatement place = connection.prepareStatement(PLACE);
                PreparedStatement done = connection.prepareStatement(PLACED)) {
            waiting.setFetchSize(BATCH);
            try (ResultSet row = waiting.executeQuery(WAITING)) {
                while (row.next()) {
                    StoredEvent event = StoredEvent.from(row);
                    long index = row.getLong("event_index");
                    reached = reached.next(event.recordedAt(), row.getObject("happened_on", LocalDate.class));
                    reached.write(place, index, LeafHash.of(reached.position, event));
                    done.setLong(1, index);
                    done.addBatch();
                    placed.put(event.id(), reached.position);
                    if (placed.size() % BATCH == 0) {
                        place.executeBatch();
                        done.executeBatch();
                    }
                    noteType(connection, event);
                }
            }
            if (!placed.isEmpty()) {
                place.executeBatch();
                done.executeBatch();
            }
        }
        return reached.position;
    }

    /** The positions that it gave last, by event; they count once the caller's transaction is committed. */
    Map<String, Long> placed() {
        return placed;
    }

    /** To be called when a transaction in which it sequenced may not have been committed. */
    void forget() {
        notedTypes.clear();
    }

    private static Place lastPlace(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(LAST)) {
            return row.next()
                    ? new Place(row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class))
                    : new Place(0, Long.MIN_VALUE, LocalDate.MIN);
        }
    }

    private void noteType(Connection connection, StoredEvent event) throws SQLException {
        if (notedTypes.add(event.type() + " " + event.revision())) {
            try (PreparedStatement note = connection.prepareStatement(NOTE_TYPE)) {
                note.setString(1, event.type());
                note.setString(2, event.revision());
                note.executeUpdate();
            }
        }
    }

    /** A position, and the running maxima of both clocks up to it. */
    private record Place(long position, long recordedBy, LocalDate calendar) {

        Place next(long recordedAt, LocalDate happenedOn) {
            return new Place(
                    position + 1,
                    Math.max(recordedBy, recordedAt),
                    calendar.isAfter(happenedOn) ? calendar : happenedOn);
        }

        void write(PreparedStatement place, long eventIndex, byte[] leafHash) throws SQLException {
            place.setLong(1, position);
            place.setLong(2, eventIndex);
            place.setBytes(3, leafHash);
            place.setLong(4, recordedBy);
            place.setObject(5, calendar);
            place.addBatch();
        }
    }
}
