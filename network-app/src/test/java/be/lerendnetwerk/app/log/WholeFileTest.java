package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.OwnThread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kill or a power cut could leave of a file at any moment is shown by a copy of it, made while it is in use. */
@Timeout(120)
class WholeFileTest {

    private static final int RESTARTS = 6;
    private static final int ROUNDS = 40;
    private static final int WRITERS = 4;
    private static final int FILLING = 60;
    private static final int LINES_OF_A_ROUND = 40;
    private static final int LINES = 1_000;
    private static final int MANY_LINES = 30_000;
    private static final int STEPS = 30;

    @TempDir
    Path folder;

    @TempDir
    Path copies;

    private int copied;

    @Test
    void whatever_the_file_holds_at_any_moment_is_whole_transactions_and_all_that_was_safe() throws Exception {
        tables(Database.in(folder));
        for (int restart = 0; restart < RESTARTS; restart++) {
            Database database = Database.in(folder);
            Semaphore lines = new Semaphore(0);
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            try (Connection any = database.connect()) {
                for (int n = 0; n < WRITERS; n++) {
                    writers.add(CompletableFuture.runAsync(() -> write(database, lines), new OwnThread()));
                }
                for (int round = 0; round < ROUNDS; round++) {
                    lines.release(LINES_OF_A_ROUND);
                    long before = lines(any);
                    database.file().secure();
                    assertThat(whole(copy()))
                            .as("restart %d, round %d", restart, round)
                            .isGreaterThanOrEqualTo(before);
                }
                for (CompletableFuture<Void> writer : writers) {
                    writer.get(30, TimeUnit.SECONDS);
                }
            }
        }
    }

    @Test
    void what_an_open_transaction_did_is_taken_back_at_the_next_start() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                Statement statement = writer.createStatement()) {
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
            statement.executeUpdate("INSERT INTO other_half VALUES ('a')");
            writer.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO first_half VALUES ('b')");
            statement.executeUpdate("DELETE FROM other_half");
            database.file().secure();
            assertThat(whole(copy())).isEqualTo(1);
            statement.executeUpdate("INSERT INTO other_half VALUES ('a')");
            statement.executeUpdate("INSERT INTO other_half VALUES ('b')");
            writer.commit();
            database.file().secure();
            assertThat(whole(copy())).isEqualTo(2);
        }
    }

    @Test
    void the_file_is_not_written_while_a_statement_changes_something() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                Connection other = database.connect();
                Statement statement = writer.createStatement();
                Statement waiting = other.createStatement()) {
            writer.setAutoCommit(false);
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
            waiting.execute("SET LOCK_TIMEOUT 60000");
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> insert(waiting), new OwnThread());
            Awaitility.await().until(() -> database.file().isUnderWay());
            CompletableFuture<Void> round = round(database);
            assertThat(round).isNotDone();
            writer.commit(); // Let in although somebody waits to write: the other waits for this.
            round.get(30, TimeUnit.SECONDS);
            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(SQLException.class);
        }
    }

    @Test
    void who_reads_keeps_nobody_waiting_and_who_locks_a_row_does() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                Connection reader = database.connect();
                Statement statement = writer.createStatement();
                Statement locking = reader.createStatement()) {
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
            writer.setAutoCommit(false);
            statement.executeUpdate("UPDATE first_half SET line = 'a'");
            locking.execute("SET LOCK_TIMEOUT 60000");
            locking.executeQuery("SELECT * FROM first_half").close();
            assertThat(database.file().isUnderWay()).isFalse();
            CompletableFuture<Void> second = waitingForTheRow(database, locking);
            writer.rollback();
            second.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_file_that_was_given_up_and_opened_anew_confirms_nothing() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection before = database.connect()) {
            database.file().secure();
            store(before).closeImmediately();
            assertThatThrownBy(() -> database.file().secure()).isInstanceOf(SyncFailed.class);
        }
        try (Connection after = database.connect()) {
            assertThat(lines(after)).isZero();
            assertThatThrownBy(() -> database.file().secure()).isInstanceOf(SyncFailed.class);
        }
    }

    @Test
    void h2_never_writes_at_a_moment_of_its_own_nor_over_what_is_there() throws Exception {
        try (Connection first = Database.in(folder).connect();
                Connection again = Database.in(folder).connect()) {
            assertThat(store(first).getAutoCommitDelay()).isNegative();
            assertThat(store(again).getAutoCommitDelay()).isNegative();
            assertThat(store(again).isSpaceReused()).isFalse();
        }
    }

    /** H2 would write by itself while it goes over what was changed, and what a kill leaves then is neither all nor nothing. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_end_of_a_large_transaction_is_in_the_file_or_is_not(boolean kept) throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                PreparedStatement insert = writer.prepareStatement("INSERT INTO first_half VALUES (?)")) {
            writer.setAutoCommit(false);
            for (int line = 0; line < MANY_LINES; line++) {
                insert.setString(1, UUID.randomUUID() + "x".repeat(500));
                insert.addBatch();
            }
            insert.executeBatch();
            database.file().secure();
            long before = store(writer).getCurrentVersion();
            if (kept) {
                writer.commit();
            } else {
                writer.rollback();
            }
            assertThat(store(writer).getCurrentVersion())
                    .as("the step, then the file")
                    .isLessThanOrEqualTo(before + 1);
        }
    }

    @Test
    void a_transaction_of_many_steps_goes_on_while_another_waits_for_its_row_and_a_round_for_both() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                Connection other = database.connect();
                Statement statement = writer.createStatement();
                Statement waiting = other.createStatement()) {
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
            writer.setAutoCommit(false);
            statement.executeUpdate("UPDATE first_half SET line = 'a'");
            waiting.execute("SET LOCK_TIMEOUT 60000");
            CompletableFuture<Void> second = waitingForTheRow(database, waiting);
            CompletableFuture<Void> round = round(database);
            Awaitility.await().until(() -> database.file().isAwaited());
            for (int step = 0; step < STEPS; step++) {
                statement.executeUpdate("INSERT INTO other_half VALUES ('" + step + "')");
            }
            writer.commit();
            second.get(30, TimeUnit.SECONDS);
            round.get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void a_transaction_that_changes_much_waits_for_nobody_who_waits_for_it() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                Connection other = database.connect();
                Statement statement = writer.createStatement();
                PreparedStatement insert = writer.prepareStatement("INSERT INTO other_half VALUES (?)");
                Statement waiting = other.createStatement()) {
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
            writer.setAutoCommit(false);
            statement.executeUpdate("UPDATE first_half SET line = 'a'");
            waiting.execute("SET LOCK_TIMEOUT 20000");
            CompletableFuture<Void> second = waitingForTheRow(database, waiting);
            for (int line = 0; line < LINES; line++) {
                insert.setString(1, line + "x".repeat(20_000));
                insert.executeUpdate();
            }
            writer.commit();
            second.get(30, TimeUnit.SECONDS);
        }
    }

    /** H2 would write by itself when much has changed since, in whatever state others are. */
    @Test
    void much_that_changes_between_two_rounds_is_written_before_h2_does() throws Exception {
        Database database = Database.in(folder);
        tables(database);
        try (Connection writer = database.connect();
                PreparedStatement insert = writer.prepareStatement("INSERT INTO first_half VALUES (?)")) {
            MVStore store = store(writer);
            long size = size();
            for (int line = 0; line < LINES; line++) {
                insert.setString(1, line + "x".repeat(20_000));
                insert.executeUpdate();
                assertThat(WholeFile.changed(store)).isLessThan(store.getAutoCommitMemory() / 2);
            }
            writer.setAutoCommit(false);
            for (int line = LINES; line < 2 * LINES; line++) {
                insert.setString(1, line + "x".repeat(20_000));
                insert.executeUpdate();
                assertThat(WholeFile.changed(store)).isLessThan(store.getAutoCommitMemory() / 4 * 3);
            }
            writer.commit();
            assertThat(size()).isGreaterThan(size + 2 * LINES * 10_000L);
        }
    }

    /** Somebody else who locks the row, from the moment on in which they wait for it. */
    private static CompletableFuture<Void> waitingForTheRow(Database database, Statement statement) {
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(() -> lock(statement), new OwnThread());
        Awaitility.await().until(() -> database.file().isUnderWay());
        return waiting;
    }

    private static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    private static void tables(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE first_half (line VARCHAR PRIMARY KEY)");
            for (int table = 0; table < FILLING; table++) {
                statement.execute("CREATE TABLE between" + table + " (line VARCHAR PRIMARY KEY)");
            }
            statement.execute("CREATE TABLE other_half (line VARCHAR PRIMARY KEY)");
        }
    }

    /** Waits until the round waits for a moment in which nobody is under way. */
    private static CompletableFuture<Void> round(Database database) {
        CompletableFuture<Void> round =
                CompletableFuture.runAsync(() -> database.file().secure(), new OwnThread());
        Awaitility.await().until(() -> database.file().isAwaited());
        return round;
    }

    private static void write(Database database, Semaphore lines) {
        try (Connection connection = database.connect();
                PreparedStatement first = connection.prepareStatement("INSERT INTO first_half VALUES (?)");
                PreparedStatement other = connection.prepareStatement("INSERT INTO other_half VALUES (?)")) {
            connection.setAutoCommit(false);
            for (int line = 0; line < ROUNDS * LINES_OF_A_ROUND / WRITERS; line++) {
                lines.acquire();
                String name = UUID.randomUUID().toString();
                first.setString(1, name);
                first.executeUpdate();
                other.setString(1, name);
                other.executeUpdate();
                connection.commit();
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Statement statement) {
        try {
            statement.executeUpdate("INSERT INTO first_half VALUES ('a')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void lock(Statement statement) {
        try {
            statement.executeQuery("SELECT * FROM first_half FOR UPDATE").close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long size() throws Exception {
        return Files.size(folder.resolve("network.mv.db"));
    }

    private Path copy() throws Exception {
        Path copy = Files.createDirectories(copies.resolve(String.valueOf(copied++)));
        Files.copy(folder.resolve("network.mv.db"), copy.resolve("network.mv.db"));
        return copy;
    }

    /** How many lines there are, each of which must be in both tables. */
    private static long whole(Path copy) throws SQLException {
        try (Connection connection = Database.in(copy).connect()) {
            assertThat(one(
                            connection,
                            "SELECT count(*) FROM (SELECT line FROM first_half EXCEPT SELECT line FROM other_half)"))
                    .isZero();
            assertThat(one(
                            connection,
                            "SELECT count(*) FROM (SELECT line FROM other_half EXCEPT SELECT line FROM first_half)"))
                    .isZero();
            return lines(connection);
        }
    }

    private static long lines(Connection connection) throws SQLException {
        return one(connection, "SELECT count(*) FROM other_half");
    }

    private static long one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
