package be.lerendnetwerk.app.log;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * The one database of an installation: an H2 file in the data folder, or a PostgreSQL that several machines share. The log and
 * the read models lie in schemas of their own in it, reached by unqualified names through a pool per schema.
 */
public final class Database {

    private static final int H2_FILE_IS_LOCKED = 90020;
    private static final int H2_FILE_IS_READ_ONLY = 90097;
    private static final Set<Integer> H2_FILE_IS_DAMAGED = Set.of(90030, 90048);
    private static final Set<Integer> H2_FILE_IS_OUT_OF_REACH = Set.of(90028, 90031, 90062);
    private static final long H2_FILE_WITHOUT_DATA = 8_192;

    /** Each connection keeps the plans of the statements that it is asked; H2 keeps eight unless told otherwise. */
    private static final String STATEMENTS_KEPT_PREPARED = ";QUERY_CACHE_SIZE=200";

    /** Nothing in the file is written over or moved while it is open, so what was safe stays safe and is found again. */
    private static final String ONLY_APPENDED_TO = ";REUSE_SPACE=FALSE;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";

    /** How long somebody waits for a connection before hearing that the database is out of reach. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String url;
    private final Properties login = new Properties();
    private final WholeFile file = new WholeFile();

    private Database(String url, @Nullable String username, @Nullable String password) {
        this.url = url;
        login.setProperty("user", username == null ? "sa" : username);
        login.setProperty("password", password == null ? "" : password);
    }

    /** The embedded database in a folder, which is made when it is not there. */
    public static Database in(Path folder) {
        return at(
                FileAddress.PREFIX + folder.toAbsolutePath().normalize().resolve("network") + ";TRACE_LEVEL_FILE=0",
                null,
                null);
    }

    /**
     * The database that an operator names, which must be one whose acknowledgement is a promise.
     *
     * @throws StartRefused for any other
     */
    static Database named(String url, @Nullable String username, @Nullable String password) {
        return at(url.startsWith("jdbc:postgresql:") ? url : FileAddress.checked(url), username, password);
    }

    /** The database behind a JDBC address, H2 or PostgreSQL. */
    public static Database at(String url, @Nullable String username, @Nullable String password) {
        if (url.startsWith("jdbc:h2:")) {
            return new Database(
                    url + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE"
                            + STATEMENTS_KEPT_PREPARED + (url.startsWith("jdbc:h2:mem:") ? "" : ONLY_APPENDED_TO),
                    username,
                    password);
        }
        return new Database(url + (url.contains("?") ? "&" : "?") + PostgresLimits.AS_PARAMETERS, username, password);
    }

    /** Whether it is a PostgreSQL, which other machines may be writing to as well. */
    public boolean isShared() {
        return !url.startsWith("jdbc:h2:");
    }

    /** The file of an H2 database, as its connections write it. */
    WholeFile file() {
        return file;
    }

    /** Does what a kill must not leave half done, though H2 commits each statement of it. */
    public void atOnce(Steps steps) throws SQLException {
        if (isShared()) {
            steps.take();
            return;
        }
        file.begin();
        try {
            steps.take();
        } finally {
            file.end(true);
        }
    }

    /** Statements that belong together. */
    @FunctionalInterface
    public interface Steps {

        /** Executes them. */
        void take() throws SQLException;
    }

    /**
     * The right to open it, for who is the first to in this process; to be closed once it is open.
     *
     * @throws StartRefused when another process is about to, or writes the file anew
     */
    @Nullable
    Opening opening() {
        return url.startsWith(FileAddress.PREFIX) ? Opening.of(path()) : null;
    }

    /**
     * Looks whether anything whole is left in the file, where it is one. Opened to write, H2 would begin anew in a file that has
     * a head and nothing readable behind it; opened to read it cannot. A file without data is no new one where a master key
     * lies beside it: that is made only once there is data.
     *
     * @throws StartRefused when there is nothing
     */
    void refuseWhatIsHollow() throws SQLException {
        if (!url.startsWith(FileAddress.PREFIX) || !Files.exists(path())) {
            return;
        }
        if (path().toFile().length() <= H2_FILE_WITHOUT_DATA) {
            if (Files.exists(path().resolveSibling(DataFolder.MASTER_KEY))) {
                throw damaged();
            }
            return;
        }
        try {
            DriverManager.getConnection(url + ";ACCESS_MODE_DATA=r", login).close();
        } catch (SQLException e) {
            if (e.getErrorCode() == H2_FILE_IS_READ_ONLY) {
                throw damaged();
            }
            throw refused(e);
        }
    }

    /** Keeps the file, where it is one, to its owner. */
    void keepToOwner() {
        if (url.startsWith(FileAddress.PREFIX)) {
            try {
                DataFolder.keep(path());
            } catch (IOException e) {
                throw new StartRefused("The data cannot be written to " + path() + ": " + e.getMessage() + ".");
            }
        }
    }

    private Path path() {
        return Path.of(place() + ".mv.db");
    }

    /** Where it is, without its settings. */
    private String place() {
        return url.split("[;?]", 2)[0].replace(FileAddress.PREFIX, "");
    }

    /**
     * A connection outside any pool, to be closed by the caller.
     *
     * @throws StartRefused when another process has the file, or it cannot be opened or understood
     */
    public Connection connect() throws SQLException {
        try {
            return open();
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, login);
        return isShared() ? connection : file.watched(connection);
    }

    /**
     * The same, at the start, when whatever a PostgreSQL has against it is for the operator to mend.
     *
     * @throws StartRefused when it does not let the program in as well
     */
    Connection firstConnection() throws SQLException {
        try {
            return connect();
        } catch (SQLException e) {
            if (isShared()) {
                PostgresRefusal.tell(e, place());
            }
            throw e;
        }
    }

    private SQLException refused(SQLException e) {
        if (e.getErrorCode() == H2_FILE_IS_LOCKED) {
            throw new StartRefused("The data folder is in use by another process (" + place()
                    + "): stop that one first, or choose another folder with --data.");
        }
        if (H2_FILE_IS_DAMAGED.contains(e.getErrorCode())) {
            throw damaged();
        }
        if (H2_FILE_IS_OUT_OF_REACH.contains(e.getErrorCode())) {
            throw new StartRefused("The database cannot be opened (" + place()
                    + "): see whether the file is whole, the disk has room, and this user may read and write there.");
        }
        return e;
    }

    private StartRefused damaged() {
        return new StartRefused("The database is damaged, or is none of this program (" + place()
                + "): put the latest backup in its place. Nothing was changed.");
    }

    /** A connection outside any pool that sees one schema, to be closed by the caller. */
    public Connection connect(String schema) throws SQLException {
        Connection connection = connect();
        connection.setSchema(schema);
        return connection;
    }

    /** Brings a schema, which is made when it is not there, up to the newest of the migrations in a class path folder. */
    public MigrateResult migrate(String schema, String folder) {
        return migrations(schema, folder).load().migrate();
    }

    /** Whether a schema was made by other migrations than exactly those in a class path folder; no where it is not there. */
    public boolean isOfOtherMigrations(String schema, String folder) {
        Flyway made = migrations(schema, folder)
                .ignoreMigrationPatterns(new String[0])
                .load();
        return made.info().applied().length > 0 && !made.validateWithResult().validationSuccessful;
    }

    private FluentConfiguration migrations(String schema, String folder) {
        return Flyway.configure().dataSource(new Source()).schemas(schema).locations("classpath:" + folder);
    }

    /** Connections that see one schema, which must be there; to be closed by the caller. */
    public HikariDataSource pool(String schema, int connections) {
        return new HikariDataSource(config(schema, connections));
    }

    /** The same, to tables that nobody misses after a crash: where commits wait for a disk, these do not. */
    public HikariDataSource poolOfFreshTables(String schema, int connections) {
        HikariConfig config = config(schema, connections);
        if (isShared()) {
            config.setConnectionInitSql("SET synchronous_commit = off");
        }
        return new HikariDataSource(config);
    }

    private HikariConfig config(String schema, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(schema);
        config.setDataSource(new Source());
        config.setSchema(schema);
        config.setMaximumPoolSize(connections);
        config.setConnectionTimeout(PATIENCE.toMillis());
        if (!isShared()) {
            config.setExceptionOverride(new GivenUp());
        }
        return config;
    }

    /** Opens connections one by one, for who wants a source of them. */
    private final class Source extends AbstractDataSource {

        private int loginTimeout;

        @Override
        public Connection getConnection() throws SQLException {
            return open();
        }

        @Override
        public Connection getConnection(String username, String password) {
            throw new UnsupportedOperationException("there is one login");
        }

        @Override
        public int getLoginTimeout() {
            return loginTimeout;
        }

        @Override
        public void setLoginTimeout(int seconds) {
            loginTimeout = seconds;
        }
    }
}
