package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Rounds of the log that are not like those of a healthy one. */
public final class Rounds {

    private Rounds() {}

    /** Rounds that never come, for writers without patience. */
    public static GroupCommit thatNeverCome() {
        return new GroupCommit(new Nothing(), new Head(), Duration.ZERO);
    }

    /** The positions of a log whose database went away, as somebody meets it for whom another node gave the positions. */
    public static LogPositions positionsOutOfReach() {
        return new LogPositions(
                JdbcClient.create(new AbstractDataSource() {
                    @Override
                    public Connection getConnection() throws SQLException {
                        throw new SQLTransientConnectionException("gone");
                    }

                    @Override
                    public Connection getConnection(String user, String password) throws SQLException {
                        return getConnection();
                    }
                }),
                new Head(),
                new GivenPositions());
    }

    private static final class Nothing extends UnpromisedDurability {

        @Override
        public long secure() {
            return 0;
        }
    }
}
