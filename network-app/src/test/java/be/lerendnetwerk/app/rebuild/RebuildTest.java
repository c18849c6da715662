package be.lerendnetwerk.app.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.OwnThread;
import be.lerendnetwerk.app.following.FollowedLog;
import be.lerendnetwerk.app.following.MemoryLog;
import be.lerendnetwerk.app.following.Positions;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.network.NetworkRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildTest {

    private static final LocalDate DAY = LocalDate.parse("2022-09-15");

    private final MemoryLog log =
            new MemoryLog(1).tell(DAY, new NetworkFounded("n", "name 1", null, "Europe/Brussels"));

    @Test
    void what_follows_from_the_log_is_equal() {
        rename(2, 50);
        try (FollowedLog followed = FollowedLog.embedded(log).level()) {
            Comparison comparison = followed.get(Rebuild.class).run(RebuildListener.SILENT);

            assertThat(comparison.differences()).isEmpty();
            assertThat(comparison.isEqual()).isTrue();
            assertThat(comparison.position()).isEqualTo(50);
            assertThat(comparison.tables()).isGreaterThan(10);
        }
    }

    @Test
    void what_was_tampered_with_is_named_and_mended_by_adopting() {
        rename(2, 5);
        try (FollowedLog followed = FollowedLog.embedded(log).level()) {
            JdbcClient.create(followed.tables())
                    .sql("update networks set name = 'tampered' where valid_from = 3")
                    .update();

            Comparison comparison = followed.get(Rebuild.class).runAndAdopt(RebuildListener.SILENT);

            assertThat(comparison.differing()).isEqualTo(2);
            assertThat(comparison.differences()).extracting(Difference::table).containsOnly("networks");
            assertThat(comparison.adopted()).isTrue();
            assertThat(name(followed, 3)).isEqualTo("name 3");
            assertThat(followed.get(Rebuild.class).run(RebuildListener.SILENT).isEqual())
                    .isTrue();
        }
    }

    @Test
    void adopted_tables_follow_the_log_and_no_reader_ever_sees_less() {
        rename(2, 20);
        try (FollowedLog followed = FollowedLog.embedded(log).level()) {
            adoptUnderReaders(followed);
        }
    }

    @Test
    void so_they_do_on_postgres() throws IOException {
        rename(2, 20);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                FollowedLog followed = new FollowedLog(
                                Database.at(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"), log)
                        .level()) {
            adoptUnderReaders(followed);
        }
    }

    private void adoptUnderReaders(FollowedLog followed) {
        AtomicBoolean done = new AtomicBoolean();
        List<CompletableFuture<Long>> readers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> readUntil(done, followed), new OwnThread()))
                .toList();
        for (int round = 0; round < 3; round++) {
            long head = log.events().size();
            rename(head + 1, head + 10);
            assertThat(followed.get(Rebuild.class)
                            .runAndAdopt(RebuildListener.SILENT)
                            .differing())
                    .isZero();
            rename(head + 11, head + 20);
        }
        followed.level();
        done.set(true);

        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isPositive());
        assertThat(followed.get(Rebuild.class).run(RebuildListener.SILENT).isEqual())
                .isTrue();
    }

    /** Each answer must be what was told at the position that it is asked for; the position must never go back. */
    private static long readUntil(AtomicBoolean done, FollowedLog followed) {
        long reads = 0;
        long last = 0;
        while (!done.get()) {
            long reached = followed.get(Positions.class).reached(List.of("network"));
            assertThat(reached).isGreaterThanOrEqualTo(last);
            assertThat(name(followed, reached)).isEqualTo("name " + reached);
            last = reached;
            reads++;
        }
        return reads;
    }

    private void rename(long from, long to) {
        for (long n = from; n <= to; n++) {
            log.tell(DAY, new NetworkRenamed("n", "name " + n, null));
        }
    }

    private static String name(FollowedLog followed, long position) {
        ReadModel<?> network = followed.readModels().stream()
                .filter(model -> model.name().equals("network"))
                .findFirst()
                .orElseThrow();
        return ((NetworkRow) followed.ask(network, position, DAY).get(0)).name();
    }
}
