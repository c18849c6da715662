package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The rounds of the log around nothing but a sync, to measure what a writer of plain rows would get. */
public final class BareGroupCommit implements AutoCloseable {

    private final GroupCommit rounds;

    private BareGroupCommit(GroupCommit rounds) {
        this.rounds = rounds;
    }

    /** Makes last what is committed to the H2 file behind a connection, which is closed at the end. */
    public static BareGroupCommit on(Connection connection) throws SQLException {
        GroupCommit rounds = new GroupCommit(new OnlySyncs(connection), new Head(), Duration.ofSeconds(20));
        rounds.start();
        return new BareGroupCommit(rounds);
    }

    /** Waits until everything is safe that was committed before the call. */
    public void await() {
        rounds.await();
    }

    @Override
    public void close() {
        rounds.close();
    }

    private static final class OnlySyncs extends UnpromisedDurability {

        private final Connection connection;

        OnlySyncs(Connection connection) {
            this.connection = connection;
        }

        @Override
        public long secure() {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
                return 0;
            } catch (SQLException e) {
                throw new SyncFailed("the file could not be synced", e);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
