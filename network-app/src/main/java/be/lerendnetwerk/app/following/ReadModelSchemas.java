package be.lerendnetwerk.app.following;

import be.lerendnetwerk.app.log.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The schema in which the read models and their tokens lie, and the one in which fresh ones can be made beside them. A
 * swap renames the two; whoever was about to write finds that its token has no owner, and begins anew from where the
 * adopted tables are.
 */
public final class ReadModelSchemas {

    private static final Logger log = LoggerFactory.getLogger(ReadModelSchemas.class);

    /** The schema of the tables in use. */
    public static final String PRESENT = "read_model";

    /** The schema of fresh tables. */
    public static final String REBUILT = "rebuilt";

    private static final String RETIRED = "retired";
    private static final String MIGRATIONS = "db/read-model";
    private static final int CONNECTIONS = 2;

    private final Database database;
    private final Serializer serializer;

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
            inOneTransaction(List.of(drop(PRESENT)));
        }
        database.migrate(PRESENT, MIGRATIONS);
        return database.pool(PRESENT, connections);
    }

    /** Makes fresh tables and connects to them. */
    public HikariDataSource begin() {
        discard();
        database.migrate(REBUILT, MIGRATIONS);
        return database.pool(REBUILT, CONNECTIONS);
    }

    /** Notes how far the projections are whose fresh tables these are, without an owner for their tokens. */
    public void markReached(DataSource tables, Collection<String> projections, long position) {
        TokenStore tokens = ReadModelConfiguration.tokens(tables, serializer);
        new TransactionTemplate(new DataSourceTransactionManager(tables))
                .executeWithoutResult(status -> projections.forEach(projection ->
                        tokens.initializeTokenSegments(projection, 1, new GlobalSequenceTrackingToken(position))));
    }

    /** Puts the fresh tables in the place of those in use; on H2 the caller keeps everybody out meanwhile. */
    public void swap() {
        // Nobody has moved a token and not yet committed, nor will: so no half of a unit of work lands in other tables.
        List<String> lock = database.isShared()
                ? List.of("lock table " + PRESENT + ".token_entry in access exclusive mode")
                : List.of();
        inOneTransaction(Stream.concat(lock.stream(), Stream.of(rename(PRESENT, RETIRED), rename(REBUILT, PRESENT)))
                .toList());
        inOneTransaction(List.of(drop(RETIRED)));
    }

    /** Throws away fresh tables, and what a swap that was cut off left behind. */
    public void discard() {
        inOneTransaction(List.of(drop(REBUILT), drop(RETIRED)));
    }

    private void inOneTransaction(List<String> statements) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("the schemas could not be changed", e);
        }
    }

    private static String rename(String schema, String name) {
        return "alter schema " + schema + " rename to " + name;
    }

    private static String drop(String schema) {
        return "drop schema if exists " + schema + " cascade";
    }
}
