package be.lerendnetwerk.app.log;

import java.sql.SQLException;

/** Opens the log of a database, brought up to date, in the way that the database makes things last. */
final class Durabilities {

    private static final String MIGRATIONS = "db/log";

    private Durabilities() {}

    static Durability of(Database database, String schema) throws SQLException {
        database.connect().close();
        database.migrate(schema, MIGRATIONS);
        return database.isShared()
                ? new SharedDurability(database, schema)
                : new FileDurability(database.connect(schema));
    }
}
