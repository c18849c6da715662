package be.lerendnetwerk.app.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import be.lerendnetwerk.app.OwnThread;
import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.rebuild.Comparison;
import be.lerendnetwerk.app.rebuild.Rebuild;
import be.lerendnetwerk.app.rebuild.RebuildListener;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.projection.network.NetworkRow;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of whoever was about to write when other tables take the place of those it knows. */
class AdoptingTest {

    private static final LocalDate DAY = LocalDate.parse("2022-09-15");

    private static EmbeddedPostgres postgres;

    private final MemoryLog log =
            new MemoryLog(1).tell(DAY, new NetworkFounded("n", "name 1", null, "Europe/Brussels"));

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void a_batch_that_is_under_way_ends_before_and_what_is_queued_behind_it_is_not_applied_again()
            throws InterruptedException {
        try (FollowedLog followed = FollowedLog.embedded(log).level()) {
            Dwelling underWay = log.dwellAt(DAY, renamed(2)).reached();
            Dwelling queued = log.dwellAt(DAY, renamed(3)).release();
            CompletableFuture<Comparison> adopting = adopting(followed);
            await().until(() -> adopting.isDone() || followed.get(Gate.class).isAwaited());
            underWay.release();

            assertThat(adopting.join().adopted()).isTrue();
            log.tell(DAY, renamed(4));
            followed.level();

            assertThat(queued.taken()).isZero();
            assertThat(names(followed)).containsExactly("name 1", "name 2", "name 3", "name 4");
            assertEqualToTheLog(followed);
        }
    }

    @Test
    void on_postgres_a_batch_of_another_machine_ends_before_and_nothing_it_took_in_is_missed() throws Exception {
        Database database = database("in_flight");
        HeardOf heard = new HeardOf(log, 1);
        try (FollowedLog one = new FollowedLog(database, log).level();
                FollowedLog other = new FollowedLog(database, heard)) {
            log.tell(DAY, renamed(2));
            one.level();
            Dwelling underWay = log.dwellAt(DAY, renamed(3)).reached();
            CompletableFuture<Comparison> adopting = adopting(other);
            await().until(() -> adopting.isDone() || waitsForALock());
            underWay.release();
            heard.hear(3);

            assertThat(adopting.join().adopted()).isTrue();
            assertThat(one.get(Positions.class).reached(List.of("network"))).isEqualTo(3);
            log.tell(DAY, renamed(4));
            heard.hear(4);
            one.level();

            assertThat(names(one)).containsExactly("name 1", "name 2", "name 3", "name 4");
            assertEqualToTheLog(other);
        }
    }

    @Test
    void nobody_rebuilds_while_another_machine_does() {
        Database database = database("two_rebuilds");
        try (FollowedLog one = new FollowedLog(database, log).level();
                FollowedLog other = new FollowedLog(database, log)) {
            try (Workbench taken = one.get(ReadModelSchemas.class).begin()) {
                assertThat(taken.tables()).isNotNull();
                for (FollowedLog each : List.of(one, other)) {
                    assertThatThrownBy(() -> each.get(Rebuild.class).runAndAdopt(RebuildListener.SILENT))
                            .isInstanceOf(AnotherRebuild.class)
                            .hasMessageContaining("nother rebuild is under way");
                }
            }
            assertEqualToTheLog(other);
            assertEqualToTheLog(one);
        }
    }

    private static CompletableFuture<Comparison> adopting(FollowedLog followed) {
        return CompletableFuture.supplyAsync(
                () -> followed.get(Rebuild.class).runAndAdopt(RebuildListener.SILENT), new OwnThread());
    }

    private static void assertEqualToTheLog(FollowedLog followed) {
        assertThat(followed.get(Rebuild.class).run(RebuildListener.SILENT).differences())
                .isEmpty();
        assertThat(followed.halts()).isEmpty();
    }

    private static Database database(String name) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return Database.at(postgres.getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    private static boolean waitsForALock() {
        return JdbcClient.create(postgres.getPostgresDatabase())
                        .sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static NetworkRenamed renamed(int number) {
        return new NetworkRenamed("n", "name " + number, null);
    }

    /** What the network was called, as of each position. */
    private List<String> names(FollowedLog followed) {
        return log.events().stream()
                .map(event -> followed.ask(
                        followed.readModels().stream()
                                .filter(model -> model.name().equals("network"))
                                .findFirst()
                                .orElseThrow(),
                        event.trackingToken().position().orElseThrow(),
                        DAY))
                .map(rows -> ((NetworkRow) rows.get(0)).name())
                .toList();
    }
}
