package be.lerendnetwerk.app.following;

import be.lerendnetwerk.app.log.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Semaphore;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The schema in which the read models and their tokens lie, and the one in which fresh ones can be made beside them. */
public final class ReadModelSchemas {

    private static final Logger log = LoggerFactory.getLogger(ReadModelSchemas.class);

    /** The schema of the tables in use. */
    public static final String PRESENT = "read_model";

    /** The schema of fresh tables. */
    public static final String REBUILT = "rebuilt";

    static final String MIGRATIONS = "db/read-model";

    private final Database database;
    private final Serializer serializer;
    private final Semaphore free = new Semaphore(1);

    ReadModelSchemas(Database database, Serializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    /**
     * Connections to the tables in use, which are made when they are not there. Tables that another version of the program
     * made may lack what follows from events they have taken in: they are made anew, empty, and follow the log from its
     * beginning.
     */
    HikariDataSource open(int connections) {
        if (database.isOfOtherMigrations(PRESENT, MIGRATIONS)) {
            log.info(
                    "The read models were made by another version: they are made anew, and follow from the whole log.");
            dropPresent();
        }
        database.migrate(PRESENT, MIGRATIONS);
        return database.pool(PRESENT, connections);
    }

    private void dropPresent() {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(Workbench.drop(PRESENT));
        } catch (SQLException e) {
            throw new IllegalStateException("the read models of another version could not be dropped", e);
        }
    }

    /**
     * Makes fresh tables.
     *
     * @throws AnotherRebuild when somebody does so already, here or on another machine
     */
    public Workbench begin() {
        if (!free.tryAcquire()) {
            throw new AnotherRebuild();
        }
        try {
            return Workbench.take(database, serializer, free::release);
        } catch (RuntimeException e) {
            free.release();
            throw e;
        }
    }
}
