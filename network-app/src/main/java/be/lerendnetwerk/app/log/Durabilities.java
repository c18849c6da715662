package be.lerendnetwerk.app.log;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens the log of a database, brought up to date, in the way that the database makes things last. */
final class Durabilities {

    private static final String MIGRATIONS = "db/log";

    private Durabilities() {}

    @SuppressWarnings("try") // to have the right is all that is needed
    static Durability of(Database database, String schema, GivenPositions given) throws SQLException {
        try (Opening opening = database.opening()) {
            return opened(database, schema, given);
        }
    }

    private static Durability opened(Database database, String schema, GivenPositions given) throws SQLException {
        database.refuseWhatIsHollow();
        database.keepToOwner();
        try (Connection connection = database.firstConnection()) {
            if (!database.isShared() && connection.isReadOnly()) {
                throw new StartRefused("The database can be read and not written: give the user that runs this the"
                        + " right to write network.mv.db in the data folder.");
            }
        }
        database.migrate(schema, MIGRATIONS);
        return database.isShared()
                ? new SharedDurability(database, schema, given, SharedDurability.PULSE)
                : new FileDurability(database, schema, given);
    }
}
