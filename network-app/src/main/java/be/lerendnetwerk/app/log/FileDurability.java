package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * H2 in a file. Its commit writes nothing and its background writer comes by when it likes, so every round ends with a
 * checkpoint that syncs the file, on a connection that does nothing else than sequencing and syncing.
 */
class FileDurability implements Durability {

    private static final Duration NOBODY_ELSE_WRITES = Duration.ofDays(1);

    private final Connection connection;
    private final GivenPositions given;
    private final Sequencer sequencer;

    FileDurability(Connection connection, GivenPositions given) throws SQLException {
        this(connection, given, new Sequencer());
    }

    FileDurability(Connection connection, GivenPositions given, Sequencer sequencer) throws SQLException {
        this.connection = connection;
        this.given = given;
        this.sequencer = sequencer;
        connection.setAutoCommit(false);
    }

    @Override
    public long secure() {
        try (Statement statement = connection.createStatement()) {
            long head = sequencer.sequence(connection);
            connection.commit();
            sync(statement);
            given.note(sequencer.placed());
            return head;
        } catch (SQLException e) {
            throw new SyncFailed("the log could not be synced: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            undo();
            throw e;
        }
    }

    /** So that the next round does not meet what this one has placed already. */
    private void undo() {
        sequencer.forget();
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new SyncFailed("a round of the log could not be undone: " + e.getMessage(), e);
        }
    }

    /** Apart, so that a test can leave it out and see what is lost. */
    void sync(Statement statement) throws SQLException {
        statement.execute("CHECKPOINT SYNC");
    }

    @Override
    public Duration pulse() {
        return NOBODY_ELSE_WRITES;
    }

    @Override
    public String promise() {
        return "H2 file, synced to disk before every acknowledgement";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the log's own connection could not be closed", e);
        }
    }
}
