package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same promise on PostgreSQL, where the node or the server can be killed. */
class PostgresKillTest {

    private static final int KILLS = 4;

    private final Random random = new Random();
    private final Ledger ledger = new Ledger();

    @Test
    void what_was_acknowledged_survives_every_kill(@TempDir Path folder) throws Exception {
        try (Postgres postgres = Postgres.in(folder.resolve("postgres"))) {
            for (int kill = 1; kill <= KILLS; kill++) {
                Killed.after(1 + random.nextInt(800), ledger, postgres.properties());
                if (kill % 2 == 0) {
                    postgres.killAndRestart();
                }
                assertThat(Laws.broken(postgres.database(), ledger))
                        .as("after kill %d", kill)
                        .isEmpty();
            }
        }
    }
}
