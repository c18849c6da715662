package be.lerendnetwerk.benchmark;

import be.lerendnetwerk.app.log.BareGroupCommit;
import be.lerendnetwerk.app.log.StoredEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** The rows of events without anything that makes them: a file with the table of the log, plain inserts, the same syncs. */
final class BareRows implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO events (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, type_name, revision,
                payload, metadata) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final PlainDatabase database;
    private final Connection admin;
    private final BareGroupCommit groupCommit;
    private final List<StoredEvent> examples;

    BareRows(Path folder, List<StoredEvent> examples) throws SQLException {
        this.database = new PlainDatabase(folder);
        this.examples = examples;
        database.migrate("log", "db/log");
        this.admin = database.connect("log");
        this.groupCommit = BareGroupCommit.on(database.connect());
    }

    /** Somebody who writes such rows on a connection of their own. */
    Writer writer() throws SQLException {
        return new Writer();
    }

    /** Writes down what was committed so far. */
    void checkpoint() throws SQLException {
        try (Statement statement = admin.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void close() throws SQLException {
        groupCommit.close();
        admin.close();
    }

    /** A connection, and the aggregate whose rows go through it. */
    final class Writer implements AutoCloseable {

        private final Connection connection = database.connect("log");
        private final PreparedStatement insert = connection.prepareStatement(INSERT);
        private final String aggregate = UUID.randomUUID().toString();
        private int written;

        private Writer() throws SQLException {
            connection.setAutoCommit(false);
        }

        /** Commits one row. */
        void commitOne() throws SQLException {
            StoredEvent example = examples.get(written % examples.size());
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, example.aggregateType());
            insert.setString(3, aggregate);
            insert.setLong(4, written++);
            insert.setLong(5, System.currentTimeMillis());
            insert.setString(6, example.type());
            insert.setString(7, example.revision());
            insert.setString(8, example.payload());
            insert.setString(9, example.metadata());
            insert.executeUpdate();
            connection.commit();
        }

        /** Commits one row and waits until it is safe. */
        void next() throws SQLException {
            commitOne();
            groupCommit.await();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
