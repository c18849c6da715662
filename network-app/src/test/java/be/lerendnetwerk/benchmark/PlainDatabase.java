package be.lerendnetwerk.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** An H2 file as H2 writes one when nothing else is asked of it, with tables of the product in it. */
record PlainDatabase(Path folder) {

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("network")
                + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    /** Makes the tables of a folder of migrations in a schema. */
    void migrate(String schema, String migrations) {
        Flyway.configure()
                .dataSource(url(), "sa", "")
                .schemas(schema)
                .locations("classpath:" + migrations)
                .load()
                .migrate();
    }

    /** A connection, to be closed by the caller; the last one closes the file. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    /** The same, to one schema. */
    Connection connect(String schema) throws SQLException {
        Connection connection = connect();
        connection.setSchema(schema);
        return connection;
    }
}
