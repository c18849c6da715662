package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a killed process had acknowledged is in the log, once, where it said; what it had refused is not. A kill shows what the
 * process kept to itself; what the operating system keeps to itself only a power cut would show, which is why the file is synced
 * and not merely written.
 */
class KillTest {

    private static final int KILLS = 12;

    private static final int ASKED_AGAIN = 100;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);
    private final Ledger ledger = new Ledger();

    @Test
    void what_was_acknowledged_survives_every_kill(@TempDir Path folder) throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Killed.after(1 + random.nextInt(1_500), ledger, "network.data=" + folder);
            assertThat(Laws.broken(Database.in(folder), ledger))
                    .as("seed %d, after kill %d", seed, kill)
                    .isEmpty();
        }
        assertThat(ledger.erased()).isNotEmpty();
        try (Node node = Node.on(folder)) {
            long head = node.get(LogPositions.class).head();
            ledger.keyed().entrySet().stream()
                    .skip(Math.max(0, ledger.keyed().size() - ASKED_AGAIN))
                    .forEach(keyed -> assertThat(node.desk()
                                    .submit(LoadedNode.keyedCommand(keyed.getKey()), LoadedNode.keyed(keyed.getKey()))
                                    .position())
                            .as("seed %d, %s once more", seed, keyed.getKey())
                            .isEqualTo(keyed.getValue()));
            assertThat(node.get(LogPositions.class).head()).isEqualTo(head);
        }
    }

    /** The test above can fail: leaving out the sync loses what was acknowledged. */
    @Test
    void without_the_sync_a_kill_loses_what_was_acknowledged(@TempDir Path folder) throws Exception {
        List<String> broken = List.of();
        for (int kill = 1; kill <= KILLS && broken.isEmpty(); kill++) {
            Killed.after(200 + random.nextInt(500), ledger, "network.data=" + folder, Node.WITHOUT_SYNC);
            broken = Laws.broken(Database.in(folder), ledger);
        }
        assertThat(broken).anyMatch(sentence -> sentence.contains("was acknowledged at"));
    }

    @Test
    void a_second_process_on_the_same_folder_is_refused_with_a_sentence(@TempDir Path folder) throws Exception {
        Node first = Node.on(folder);
        try (first) {
            Process second = Killed.node("network.data=" + folder)
                    .redirectError(ProcessBuilder.Redirect.PIPE)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said).contains("in use by another process").doesNotContain("\tat ");
        }
    }
}
