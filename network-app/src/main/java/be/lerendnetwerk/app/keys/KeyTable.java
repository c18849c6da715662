package be.lerendnetwerk.app.keys;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of wrapped keys. Works on connections of its own that commit at once and are given back at once, also in the
 * middle of somebody else's transaction; a writer that holds a connection of the log never waits for another of them.
 */
final class KeyTable implements AutoCloseable {

    private final HikariDataSource connections;

    /**
     * The tables behind a pool.
     *
     * @param connections a pool that nobody else takes from; a few are enough, since each is held for one statement
     */
    KeyTable(HikariDataSource connections) {
        this.connections = connections;
    }

    /** The row of a subject, if it has one: its wrapped key, or none in it when it was erased. */
    Optional<Row> find(String subject) {
        return Optional.ofNullable(find(List.of(subject)).get(subject));
    }

    /** The rows of those among the subjects that have one, in one statement. */
    Map<String, Row> find(Collection<String> subjects) {
        String sql = "SELECT subject, wrapped_key FROM subject_key WHERE subject = ANY (?)";
        return inOneStatement(sql, (connection, statement) -> {
            Array wanted = connection.createArrayOf("VARCHAR", subjects.toArray());
            statement.setArray(1, wanted);
            Map<String, Row> found = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), new Row(rows.getString(2)));
                }
            }
            wanted.free();
            return found;
        });
    }

    /** Adds the row of a subject, unless it has one. */
    void addIfAbsent(String subject, String wrappedKey) {
        insertIfAbsent("INSERT INTO subject_key (wrapped_key, subject) VALUES (?, ?)", wrappedKey, subject);
    }

    /** The wrapped secret of the installation, if it has one already. */
    Optional<String> secret() {
        return inOneStatement("SELECT wrapped_secret FROM installation_secret", (connection, statement) -> {
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        });
    }

    /** Gives the installation its secret, unless it has one. */
    void addSecretIfAbsent(String wrappedSecret) {
        insertIfAbsent("INSERT INTO installation_secret (id, wrapped_secret) VALUES (1, ?)", wrappedSecret);
    }

    private void insertIfAbsent(String sql, String... values) {
        inOneStatement(sql, (connection, statement) -> {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try {
                return statement.executeUpdate();
            } catch (SQLException refused) {
                if (isDuplicate(refused)) {
                    return 0;
                }
                throw refused;
            }
        });
    }

    private static boolean isDuplicate(SQLException refused) {
        return "23505".equals(refused.getSQLState());
    }

    private <T> T inOneStatement(String sql, Work<T> work) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(connection, statement);
        } catch (SQLException failed) {
            throw new KeysUnavailable(failed);
        }
    }

    /** Gives the connections back. */
    @Override
    public void close() {
        connections.close();
    }

    /**
     * What is known of a subject.
     *
     * @param wrappedKey its key, or null when it was erased
     */
    record Row(@Nullable String wrappedKey) {}

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection, PreparedStatement statement) throws SQLException;
    }
}
