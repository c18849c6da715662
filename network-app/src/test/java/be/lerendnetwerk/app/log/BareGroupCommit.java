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

    /** Makes last what is committed to a file database. */
    public static BareGroupCommit on(Database database) throws SQLException {
        GroupCommit rounds = new GroupCommit(new OnlySyncs(database.connect()), new Head(), Duration.ofSeconds(20));
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

    private static final class OnlySyncs extends FileDurability {

        private final Connection connection;

        OnlySyncs(Connection connection) throws SQLException {
            super(connection, new GivenPositions());
            this.connection = connection;
        }

        @Override
        public long secure() {
            try (Statement statement = connection.createStatement()) {
                sync(statement);
                connection.commit();
                return 0;
            } catch (SQLException e) {
                throw new SyncFailed("the file could not be synced", e);
            }
        }
    }
}
