package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL, which several nodes may write to. Its commit syncs; what is left to do is the order. Whichever node committed gives
 * positions in one short transaction under a lock that ends with it, so nobody leads and nobody frozen is waited for longer than
 * PostgreSQL waits for a silent session. It tells the other nodes; what a killed node left, the next pulse of any node finds.
 */
final class SharedDurability implements Durability {

    static final String CHANNEL = "log_head";

    static final Duration PULSE = Duration.ofSeconds(1);
    static final long SEQUENCING = 0x6c6f67;

    private static final String LAST_AND_LEFT =
            "SELECT coalesce(max(position), 0), EXISTS (SELECT 1 FROM unsequenced) FROM log_order";

    private final Database database;
    private final String schema;
    private final GivenPositions given;
    private final Duration pulse;
    private final Sequencer sequencer = new Sequencer();
    private final Listening listening;
    private @Nullable Connection connection;

    /** On a database that is checked to sync what it commits; looks for what others may have left as often as the pulse says. */
    SharedDurability(Database database, String schema, GivenPositions given, Duration pulse) throws SQLException {
        this.database = database;
        this.schema = schema;
        this.given = given;
        this.pulse = pulse;
        this.listening = new Listening(database);
        try (Connection any = database.connect()) {
            PostgresPromise.check(any);
        }
    }

    @Override
    public long secure() throws SQLException {
        Connection open = connection();
        try (Statement statement = open.createStatement()) {
            long last;
            try (ResultSet row = statement.executeQuery(LAST_AND_LEFT)) {
                row.next();
                last = row.getLong(1);
                if (!row.getBoolean(2)) {
                    open.commit();
                    return last;
                }
            }
            return sequence(open, statement);
        } catch (SQLException | RuntimeException e) {
            forget();
            throw e;
        }
    }

    private long sequence(Connection open, Statement statement) throws SQLException {
        statement.execute("SELECT pg_advisory_xact_lock(" + SEQUENCING + ")");
        long head = sequencer.sequence(open);
        try (PreparedStatement tell = open.prepareStatement("SELECT pg_notify(?, ?)")) {
            tell.setString(1, CHANNEL);
            tell.setString(2, Long.toString(head));
            tell.execute();
        }
        open.commit();
        given.note(sequencer.placed());
        return head;
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = database.connect(schema);
            connection.setAutoCommit(false);
            sequencer.forget();
        }
        return connection;
    }

    private void forget() {
        if (connection != null) {
            Listening.closeQuietly(connection);
            connection = null;
        }
    }

    @Override
    public void listen(LongConsumer heard) {
        listening.start(heard);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Duration pulse() {
        return pulse;
    }

    @Override
    public String promise() {
        return "PostgreSQL, synced at commit (fsync, synchronous_commit and full_page_writes are on)";
    }

    @Override
    public void close() {
        listening.close();
        forget();
    }
}
