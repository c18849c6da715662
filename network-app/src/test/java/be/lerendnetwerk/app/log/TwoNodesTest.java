package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL: whatever becomes of one, the other goes on, misses nothing, and follows the log for both. */
class TwoNodesTest {

    private static final Pattern INDEX = Pattern.compile("\"globalIndex\":\"?(\\d+)");
    private static final int TAKE_OVER_SECONDS = 15;

    private final Random random = new Random();
    private final Ledger ledger = new Ledger();

    @Test
    void either_can_be_killed_or_frozen_at_any_moment(@TempDir Path folder) throws Exception {
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
            assertThat(Laws.broken(postgres.database(), ledger)).isEmpty();
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

    private static long head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT max(position) FROM log.log_order")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long slowest(Statement statement) throws SQLException {
        long slowest = Long.MAX_VALUE;
        try (ResultSet row =
                statement.executeQuery("SELECT token FROM read_model.token_entry WHERE token IS NOT NULL")) {
            while (row.next()) {
                Matcher index = INDEX.matcher(row.getString(1));
                slowest = Math.min(slowest, index.find() ? Long.parseLong(index.group(1)) : 0);
            }
        }
        return slowest;
    }
}
