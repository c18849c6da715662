package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import be.lerendnetwerk.app.following.Positions;
import be.lerendnetwerk.app.rebuild.Comparison;
import be.lerendnetwerk.app.rebuild.Rebuild;
import be.lerendnetwerk.app.rebuild.RebuildListener;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes on one PostgreSQL: whatever becomes of one, the other goes on, misses nothing, and follows the log for both; and
 * what both made of it is what a fresh replay makes of it. {@code -Dnodes.seed=…} lets it happen at the same counts again.
 */
class TwoNodesTest {

    private static final Pattern INDEX = Pattern.compile("\"globalIndex\":\"?(\\d+)");
    private static final int TAKE_OVER_SECONDS = 15;

    private final long seed = Long.getLong("nodes.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Ledger ledger = new Ledger();

    @Test
    void either_can_be_killed_or_frozen_at_any_moment(@TempDir Path folder) throws Exception {
        System.out.println("two nodes, seed " + seed);
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"))) {
            String[] properties = postgres.properties(Node.WITH_PROJECTIONS);
            try (RunningNode first = RunningNode.start(ledger, properties)) {
                first.acknowledges(1);
                try (RunningNode second = RunningNode.start(ledger, properties)) {
                    second.acknowledges(1 + random.nextInt(200));
                    first.kill();
                    projectionsReachTheHeadOf(postgres);
                    second.acknowledges(50);
                    frozen(second, properties, postgres);
                }
            }
            assertThat(Laws.broken(postgres.database(), ledger))
                    .as("seed %s", seed)
                    .isEmpty();
            readModelsAreWhatTheLogLeadsTo(properties);
        }
    }

    @Test
    void a_node_that_is_frozen_in_the_middle_of_a_batch_is_not_waited_for(@TempDir Path folder) throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"));
                RunningNode node = RunningNode.start(ledger, postgres.properties(Node.WITH_PROJECTIONS))) {
            node.acknowledges(1);
            projectionsReachTheHeadOf(postgres);
            try (Connection frozen = postgres.database().connect();
                    Statement statement = frozen.createStatement()) {
                frozen.setAutoCommit(false);
                statement.execute("SELECT token FROM read_model.token_entry FOR UPDATE");
                node.acknowledges(50);
                projectionsReachTheHeadOf(postgres);
            }
        }
    }

    private void frozen(RunningNode second, String[] properties, Postgres postgres) throws Exception {
        try (RunningNode third = RunningNode.start(ledger, properties)) {
            third.acknowledges(1 + random.nextInt(200));
            second.freeze();
            projectionsReachTheHeadOf(postgres);
            third.acknowledges(50);
            second.thaw();
            second.acknowledges(20);
            third.acknowledges(20);
        }
    }

    private static void projectionsReachTheHeadOf(Postgres postgres) throws SQLException {
        try (Connection connection = postgres.database().connect();
                Statement statement = connection.createStatement()) {
            long head = head(statement);
            await().atMost(TAKE_OVER_SECONDS, TimeUnit.SECONDS)
                    .untilAsserted(() -> assertThat(slowest(statement)).isGreaterThanOrEqualTo(head));
        }
    }

    private static void readModelsAreWhatTheLogLeadsTo(String[] properties) {
        try (Node last = Node.with(properties)) {
            Positions positions = last.get(Positions.class);
            assertThat(positions.await(
                            positions.all().keySet(), last.get(Head.class).position(), Duration.ofSeconds(60)))
                    .isTrue();
            Comparison comparison = last.get(Rebuild.class).run(RebuildListener.SILENT);
            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.position())
                    .isEqualTo(last.get(Head.class).position())
                    .isPositive();
        }
    }

    private static long head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT max(position) FROM log.log_order")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The position that every projection has reached; one without a token has not begun, and none at all neither. */
    private static long slowest(Statement statement) throws SQLException {
        long slowest = Long.MAX_VALUE;
        try (ResultSet row = statement.executeQuery("SELECT token FROM read_model.token_entry")) {
            while (row.next()) {
                String token = row.getString(1);
                Matcher index = INDEX.matcher(token == null ? "" : token);
                slowest = Math.min(slowest, index.find() ? Long.parseLong(index.group(1)) : 0);
            }
        }
        return slowest == Long.MAX_VALUE ? 0 : slowest;
    }
}
