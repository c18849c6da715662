package be.lerendnetwerk.app.laws;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.following.FollowedLog;
import be.lerendnetwerk.app.following.MemoryLog;
import be.lerendnetwerk.app.laws.RandomHistory.Happened;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.StoredLog;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The laws of the read models once more, through the log as it is stored, sealed, ordered and read. */
class StoredLawsTest {

    private static final LocalDate TODAY = LocalDate.parse("2022-10-01");
    private static final int EVENTS = 120;

    private final long seed = Long.getLong("laws.seed", new Random().nextLong());

    @TempDir
    private Path folder;

    @Test
    void they_hold_on_h2() {
        try (StoredLog log = StoredLog.with("network.data=" + folder);
                FollowedLog followed = FollowedLog.embedded(log.events())) {
            theyHold(log, followed, 7, twice -> FollowedLog.embedded(twice));
        }
    }

    @Test
    void they_hold_on_postgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
                StoredLog log = StoredLog.with(
                        "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "network.data=" + folder);
                FollowedLog followed = new FollowedLog(
                        Database.at(postgres.getJdbcUrl("postgres", "postgres"), "postgres", null), log.events())) {
            theyHold(log, followed, 31, twice -> new FollowedLog(another(postgres), twice));
        }
    }

    private static Database another(EmbeddedPostgres postgres) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create database another")
                .update();
        return Database.at(postgres.getJdbcUrl("postgres", "another"), "postgres", null);
    }

    private void theyHold(StoredLog log, FollowedLog followed, int step, Function<MemoryLog, FollowedLog> elsewhere) {
        System.out.println("stored laws, seed " + seed);
        for (Happened happened : RandomHistory.happened(seed, EVENTS)) {
            log.tell(happened.day(), happened.event());
        }
        followed.level();
        MemoryLog twice = new MemoryLog(2);
        log.lookedUp().forEach(twice::add);

        asOfAnyPositionIsWhatAFreshReplaySays(followed, List.copyOf(twice.events()), step);
        deliveredTwiceOrAfterAResetIsTheSame(followed, () -> elsewhere.apply(twice));
    }

    private void asOfAnyPositionIsWhatAFreshReplaySays(
            FollowedLog followed, List<TrackedEventMessage<?>> events, int step) {
        try (FreshTables fresh = new FreshTables()) {
            for (int n = EVENTS; n >= 0; n -= step) {
                assertThat(LawsTest.answers(followed, n))
                        .as("seed %s, position %s", seed, n)
                        .isEqualTo(fresh.after(events.subList(0, n), TODAY));
            }
        }
    }

    private void deliveredTwiceOrAfterAResetIsTheSame(FollowedLog followed, Supplier<FollowedLog> deliveredTwice) {
        Map<String, List<String>> once = LawsTest.tables(followed);
        try (FollowedLog twice = deliveredTwice.get()) {
            assertThat(LawsTest.tables(twice.level()))
                    .as("twice, seed %s", seed)
                    .isEqualTo(once);
        }
        assertThat(LawsTest.tables(followed.resetAll().level()))
                .as("after a reset, seed %s", seed)
                .isEqualTo(once);
    }
}
