package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promise on PostgreSQL, where the node or the server can be killed. */
class PostgresKillTest {

    private static final int KILLS = 3;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Ledger ledger = new Ledger();

    @Test
    void what_was_acknowledged_survives_every_kill(@TempDir Path folder) throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                Killed.after(1 + random.nextInt(800), ledger, postgres.properties());
                assertThat(Laws.broken(postgres.database(), ledger))
                        .as("seed %d, after kill %d", seed, kill)
                        .isEmpty();
            }
        }
    }

    @Test
    void a_node_outlives_its_server(@TempDir Path folder) throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"));
                RunningNode node = RunningNode.start(ledger, postgres.properties())) {
            node.acknowledges(1 + random.nextInt(500));
            postgres.killAndRestart();
            node.acknowledges(200);
            node.kill();
            assertThat(Laws.broken(postgres.database(), ledger))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }
}
