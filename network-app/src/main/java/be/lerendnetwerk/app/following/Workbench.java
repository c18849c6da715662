package be.lerendnetwerk.app.following;

import be.lerendnetwerk.app.log.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fresh tables beside those in use, and the connection that keeps others from making some as well. Where machines share a
 * database the connection holds a lock of its session, and whoever lost that connection cannot adopt any more.
 */
public final class Workbench implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Workbench.class);

    private static final long REBUILDING = 0x72656275;
    private static final String RETIRED = "retired";
    private static final int CONNECTIONS = 2;
    private static final int TRIES = 20;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Database database;
    private final Serializer serializer;
    private final Connection guard;
    private final Runnable left;
    private final HikariDataSource tables;

    private Workbench(Database database, Serializer serializer, Connection guard, Runnable left) throws SQLException {
        this.database = database;
        this.serializer = serializer;
        this.guard = guard;
        this.left = left;
        clear();
        database.migrate(ReadModelSchemas.REBUILT, ReadModelSchemas.MIGRATIONS);
        this.tables = database.poolOfFreshTables(ReadModelSchemas.REBUILT, CONNECTIONS);
    }

    /**
     * Takes the place for fresh tables.
     *
     * @param left what is done when it is free again
     * @throws AnotherRebuild when it is not free
     */
    static Workbench take(Database database, Serializer serializer, Runnable left) {
        try {
            Connection guard = database.connect();
            try {
                if (!isFree(database, guard)) {
                    throw new AnotherRebuild();
                }
                return new Workbench(database, serializer, guard, left);
            } catch (SQLException | RuntimeException e) {
                guard.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("there is no place for fresh tables", e);
        }
    }

    private static boolean isFree(Database database, Connection guard) throws SQLException {
        if (!database.isShared()) {
            return true;
        }
        try (Statement statement = guard.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + REBUILDING + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Connections to the fresh tables. */
    public DataSource tables() {
        return tables;
    }

    /**
     * Puts the fresh tables in the place of those in use. Their tokens have no owner, so whoever follows the log finds its claim
     * lost and begins anew from where the adopted tables are. On H2 the caller keeps everybody out meanwhile.
     *
     * @param projections the projections whose tables these are
     * @param caughtUp takes in what the tables in use have taken in, now that they stand still, and says up to where that is
     */
    public void swap(Collection<String> projections, LongSupplier caughtUp) {
        try (Statement statement = guard.createStatement()) {
            guard.setAutoCommit(false);
            if (database.isShared()) {
                // Every batch locks its token before anything else: those under way end first, no other begins, and
                // readers go on.
                statement.execute("lock table " + ReadModelSchemas.PRESENT + ".token_entry in exclusive mode");
            }
            markReached(projections, caughtUp.getAsLong());
            database.atOnce(() -> {
                statement.execute(rename(ReadModelSchemas.PRESENT, RETIRED));
                statement.execute(rename(ReadModelSchemas.REBUILT, ReadModelSchemas.PRESENT));
            });
            guard.commit();
            guard.setAutoCommit(true);
            retire(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the schemas could not be changed", e);
        }
    }

    private void markReached(Collection<String> projections, long position) {
        TokenStore tokens = new Claims(tables, serializer).store();
        new TransactionTemplate(new DataSourceTransactionManager(tables))
                .executeWithoutResult(status -> projections.forEach(projection ->
                        tokens.initializeTokenSegments(projection, 1, new GlobalSequenceTrackingToken(position))));
    }

    /** Drops what was in use, and rather later than at the cost of somebody who still reads it. */
    private void retire(Statement statement) throws SQLException {
        if (database.isShared()) {
            statement.execute("set lock_timeout = '500ms'");
        }
        for (int tried = 1; ; tried++) {
            try {
                statement.execute(drop(RETIRED));
                return;
            } catch (SQLException e) {
                if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                    throw e;
                }
                if (tried == TRIES) {
                    log.warn("The tables that were in use until now are still read; the next rebuild drops them.");
                    return;
                }
            }
        }
    }

    /** Throws the fresh tables away, unless they were adopted, and makes the place free. */
    @Override
    public void close() {
        tables.close();
        try (guard) {
            if (!guard.getAutoCommit()) { // A swap did not come to its end.
                guard.rollback();
                guard.setAutoCommit(true);
            }
            clear();
            leave();
        } catch (SQLException e) {
            log.warn("Fresh tables were left behind, the next rebuild drops them: {}", e.getMessage());
        } finally {
            left.run();
        }
    }

    /** Frees the place at once; PostgreSQL would a moment after the connection is closed. */
    private void leave() throws SQLException {
        if (database.isShared()) {
            try (Statement statement = guard.createStatement()) {
                statement.execute("select pg_advisory_unlock(" + REBUILDING + ")");
            }
        }
    }

    /** Drops fresh tables, and what a swap that was cut off left behind. */
    private void clear() throws SQLException {
        try (Statement statement = guard.createStatement()) {
            statement.execute(drop(ReadModelSchemas.REBUILT));
            statement.execute(drop(RETIRED));
        }
    }

    private static String rename(String schema, String name) {
        return "alter schema " + schema + " rename to " + name;
    }

    static String drop(String schema) {
        return "drop schema if exists " + schema + " cascade";
    }
}
