package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * H2 in a file. Its commit writes nothing, so every round ends with the file being written and synced, on a connection that does
 * nothing else than sequencing.
 */
class FileDurability implements Durability {

    /** Nobody else writes; what follows the log may have, and is written down then. */
    private static final Duration PULSE = Duration.ofSeconds(1);

    private final Connection connection;
    private final WholeFile file;
    private final GivenPositions given;
    private final Sequencer sequencer;

    FileDurability(Database database, String schema, GivenPositions given) throws SQLException {
        this(database, schema, given, new Sequencer());
    }

    FileDurability(Database database, String schema, GivenPositions given, Sequencer sequencer) throws SQLException {
        this.connection = database.connect(schema);
        this.file = database.file();
        this.given = given;
        this.sequencer = sequencer;
        connection.setAutoCommit(false);
    }

    @Override
    public long secure() {
        long head = sequenced();
        sync();
        given.note(sequencer.placed());
        return head;
    }

    private long sequenced() {
        try {
            long head = sequencer.sequence(connection);
            connection.commit();
            return head;
        } catch (SQLException e) {
            throw new SyncFailed("the log could not be sequenced: " + e.getMessage(), e);
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
    void sync() {
        file.secure();
    }

    @Override
    public Duration pulse() {
        return PULSE;
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
