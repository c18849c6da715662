package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The settings without which a commit of PostgreSQL is no promise. */
final class PostgresPromise {

    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "server_encoding", "UTF8");

    private PostgresPromise() {}

    /**
     * Asks the server.
     *
     * @throws StartRefused when a setting is otherwise
     */
    static void check(Connection connection) throws SQLException {
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            String value = shown(connection, setting.getKey());
            if (!value.equals(setting.getValue())) {
                throw new StartRefused(
                        "PostgreSQL has %s = %s, with which an acknowledgement means nothing: set it to %s."
                                .formatted(setting.getKey(), value, setting.getValue()));
            }
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
