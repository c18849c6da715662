package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.eventhandling.EventMessage;

/** The note that an event waits for its position; written in the transaction that appends the event. */
final class Unsequenced {

    private static final String ADD = """
            INSERT INTO unsequenced (event_index, commit_id, happened_on)
            SELECT event_index, ?, CAST(? AS DATE) FROM events WHERE event_id = ?
            """;

    private final ConnectionProvider connections;

    Unsequenced(ConnectionProvider connections) {
        this.connections = connections;
    }

    void add(List<? extends EventMessage<?>> events, String commitId) {
        try (Connection connection = connections.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            for (EventMessage<?> event : events) {
                add.setString(1, commitId);
                add.setObject(2, happenedOn(event));
                add.setString(3, event.getIdentifier());
                add.addBatch();
            }
            mustAllBeNoted(add.executeBatch());
        } catch (SQLException e) {
            throw new JdbcException("the events could not be noted as unsequenced", e);
        }
    }

    /** An event without its note would never get a position, and nobody would ever see it. */
    private static void mustAllBeNoted(int[] rows) {
        if (Arrays.stream(rows).anyMatch(row -> row != 1 && row != Statement.SUCCESS_NO_INFO)) {
            throw new IllegalStateException("not every event could be noted as unsequenced");
        }
    }

    private static LocalDate happenedOn(EventMessage<?> event) {
        Object text = Objects.requireNonNull(
                event.getMetaData().get(EventMetadata.HAPPENED_ON), "every event says when it happened");
        return LocalDate.parse(text.toString());
    }
}
