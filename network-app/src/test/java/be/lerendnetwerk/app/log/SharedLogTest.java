package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One PostgreSQL, and two nodes that are still most of the time; the other one never looks, but hears. */
class SharedLogTest {

    private static final Submission LOCAL = Submission.by("local");

    @TempDir
    private static Path folder;

    private static Postgres postgres;
    private static Node one;
    private static Node other;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @BeforeAll
    static void open() throws IOException {
        postgres = Postgres.in(folder.resolve("postgres"));
        one = Node.with(postgres.properties());
        other = Node.with(postgres.properties(Node.WITHOUT_PULSE));
    }

    @AfterAll
    static void close() throws IOException {
        one.close();
        other.close();
        postgres.close();
    }

    @Test
    void a_node_hears_how_far_another_brought_the_log_and_need_not_look() throws InterruptedException {
        await().until(() -> listening() == 2);
        Answer answer = one.desk().submit(admit(), LOCAL);
        assertThat(other.get(Head.class).await(answer.position(), 10, TimeUnit.SECONDS))
                .isTrue();
    }

    @Test
    void a_node_that_is_frozen_while_it_gives_positions_is_not_waited_for() throws SQLException {
        try (Connection frozen = postgres.database().connect("log");
                Statement statement = frozen.createStatement()) {
            frozen.setAutoCommit(false);
            statement.execute("SELECT pg_advisory_xact_lock(" + SharedDurability.SEQUENCING + ")");

            assertThat(one.desk().submit(admit(), LOCAL).position()).isPositive();

            assertThatThrownBy(() -> statement.execute("SELECT 1")).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_kept_aggregate_is_not_trusted_when_another_node_went_on() {
        one.desk().submit(admit(), LOCAL);
        other.desk().submit(rename("Anders"), LOCAL);
        CorrectOrganisation back = rename("Organisatie"); // which changes nothing for whoever missed the other name
        assertThat(one.desk().submit(back, LOCAL).version()).isEqualTo(2);
        assertThat(one.get(LogReader.class).ofAggregate(organisation.toString(), 1))
                .hasSize(1);
    }

    @Test
    void what_a_killed_node_left_is_placed_by_another() throws Exception {
        long before = one.desk().submit(admit(), LOCAL).position();
        leaveBehind("left-" + organisation);
        assertThat(one.get(Head.class).await(before + 1, 10, TimeUnit.SECONDS)).isTrue();
        assertThat(one.get(LogReader.class).after(before, 1).get(0).event().id())
                .isEqualTo("left-" + organisation);
    }

    @Test
    void a_server_that_does_not_sync_is_refused(@TempDir Path own) throws IOException {
        try (EmbeddedPostgres careless =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            assertThatThrownBy(() -> Node.with(
                            "spring.datasource.url=" + careless.getJdbcUrl("postgres", "postgres"),
                            "spring.datasource.username=postgres",
                            "network.data=" + own))
                    .hasRootCauseInstanceOf(StartRefused.class)
                    .rootCause()
                    .hasMessageContaining("an acknowledgement means nothing");
        }
    }

    private static long listening() {
        try (Connection connection = postgres.database().connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM pg_stat_activity WHERE query = 'LISTEN "
                        + SharedDurability.CHANNEL + "'")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a node has done when it is killed between its commit and its round. */
    private static void leaveBehind(String id) throws SQLException {
        try (Connection connection = postgres.database().connect("log");
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    INSERT INTO events (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, type_name,
                                        revision, payload, metadata)
                    VALUES ('%s', 'Thing', '%s', 0, 0, 'Happened', '1', '{}', '{}')
                    """.formatted(id, id));
            statement.execute("""
                    INSERT INTO unsequenced
                    SELECT event_index, event_id, DATE '2022-05-01' FROM events WHERE event_id = '%s'
                    """.formatted(id));
            connection.commit();
        }
    }

    private AdmitOrganisation admit() {
        return new AdmitOrganisation(organisation, "Organisatie", null, null);
    }

    private CorrectOrganisation rename(String name) {
        return new CorrectOrganisation(organisation, name, null);
    }
}
