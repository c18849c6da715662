package be.lerendnetwerk.app.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import be.lerendnetwerk.app.log.Database;
import be.lerendnetwerk.app.log.StoredLog;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.projection.asking.ReadModel;
import be.lerendnetwerk.projection.network.NetworkRow;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

class FollowingTest {

    private static final LocalDate DAY = LocalDate.parse("2022-09-15");

    private final MemoryLog log = new MemoryLog(1);

    @Test
    void every_projection_takes_in_every_event() {
        log.tell(DAY, founded());
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            renamed("another");

            followed.level();

            assertThat(followed.get(Positions.class).all().values()).containsOnly(2L);
            assertThat(names(followed, 1)).containsExactly("the network");
            assertThat(names(followed, 2)).containsExactly("another");
        }
    }

    /** The policy that Axon calls sequential gives an object of each process, whose hash is another on another machine. */
    @Test
    void every_event_is_of_one_sequence_by_a_constant() {
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            EventProcessingConfiguration processing = followed.processing();
            assertThat(processing.eventProcessors().keySet()).isNotEmpty().allSatisfy(group -> assertThat(
                            Stream.of("a", "b").map(id -> processing
                                    .sequencingPolicy(group)
                                    .getSequenceIdentifierFor(new GenericDomainEventMessage<>("Case", id, 0, id))))
                    .containsExactly("the log", "the log"));
        }
    }

    @Test
    void one_that_stumbles_stops_there_and_says_so_while_the_others_go_on() {
        log.tell(DAY, founded());
        renamed("one");
        log.tell(DAY, new NetworkRenamed("the-network", unreadable(), null));
        renamed("two");
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            Positions positions = followed.get(Positions.class);
            List<String> others = positions.all().keySet().stream()
                    .filter(projection -> !projection.equals("network"))
                    .toList();

            assertThat(positions.await(others, 4, Duration.ofSeconds(30))).isTrue();
            assertThat(positions.await(List.of("network"), 2, Duration.ofSeconds(30)))
                    .isTrue();

            await().until(() -> !followed.get(Advance.class).halts().isEmpty());
            assertThat(positions.reached(List.of("network"))).isEqualTo(2);
            assertThat(names(followed, 2)).containsExactly("one");
            assertThat(followed.get(Advance.class).halts())
                    .extracting(Halt::projection, Halt::position)
                    .containsExactly(tuple("network", 3L));
        }
    }

    @Test
    void the_very_event_is_named_also_where_it_comes_late_in_a_long_batch() {
        log.tell(DAY, founded());
        IntStream.range(2, 95).forEach(i -> renamed("name " + i));
        log.tell(DAY, new NetworkRenamed("the-network", unreadable(), null));
        IntStream.range(96, 120).forEach(i -> renamed("name " + i));
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            await().atMost(Duration.ofSeconds(40)).until(() -> !followed.halts().isEmpty());

            assertThat(followed.halts())
                    .extracting(Halt::projection, Halt::position)
                    .containsExactly(tuple("network", 95L));
        }
    }

    @Test
    void a_halt_is_known_to_every_machine_by_event_and_kind_of_error_and_forgotten_once_it_was_passed() {
        Database database = Database.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", null, null);
        log.tell(DAY, founded()).tell(DAY, new NetworkRenamed("the-network", unreadable(), "told to nobody"));
        try (FollowedLog other = new FollowedLog(database, log)) {
            try (FollowedLog one = new FollowedLog(database, log)) {
                await().until(() -> !one.halts().isEmpty());

                assertThat(one.halts()).isEqualTo(other.halts());
                assertThat(other.halts())
                        .singleElement()
                        .extracting(Halt::reason)
                        .asString()
                        .startsWith("NetworkRenamed, DataIntegrityViolationException")
                        .doesNotContainIgnoringCase("insert")
                        .doesNotContain("told to nobody");
            }
            mended(2);
            other.level();

            assertThat(other.halts()).isEmpty();
            await().untilAsserted(() -> assertThat(JdbcClient.create(other.tables())
                            .sql("select count(*) from halts")
                            .query(Long.class)
                            .single())
                    .isZero());
        }
    }

    @Test
    void it_goes_on_by_itself_once_it_was_mended() {
        log.tell(DAY, founded()).tell(DAY, new NetworkRenamed("the-network", unreadable(), null));
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            await().until(() -> !followed.get(Advance.class).halts().isEmpty());

            mended(2);
            followed.level();

            assertThat(names(followed, 2)).containsExactly("mended");
            assertThat(followed.get(Advance.class).halts()).isEmpty();
        }
    }

    @Test
    void whoever_waits_for_a_position_is_woken_when_it_is_reached_and_told_when_it_is_not() {
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            Positions positions = followed.get(Positions.class);

            assertThat(positions.await(List.of("network"), 1, Duration.ofMillis(1)))
                    .isFalse();
            log.tell(DAY, founded());
            assertThat(positions.await(List.of("network"), 1, Duration.ofSeconds(30)))
                    .isTrue();
        }
    }

    @Test
    void many_events_are_taken_in_by_batches() {
        log.tell(DAY, founded());
        IntStream.range(0, 1_000).forEach(i -> renamed("name " + i));
        try (FollowedLog followed = FollowedLog.embedded(log)) {
            followed.level();

            assertThat(names(followed, 501)).containsExactly("name 499");
        }
    }

    @Test
    @Timeout(60)
    void whoever_waits_is_woken_and_need_not_look() {
        try (FollowedLog followed = FollowedLog.embedded(log, Sleepy.class)) {
            Positions positions = followed.get(Positions.class);
            log.tell(DAY, founded());
            for (int position = 1; position < 20; position++) {
                assertThat(positions.await(positions.all().keySet(), position, Duration.ofHours(1)))
                        .isTrue();
                renamed("name " + position);
            }
        }
    }

    @Test
    @Timeout(60)
    void the_log_as_it_is_stored_wakes_whoever_follows_it(@TempDir Path folder) {
        try (StoredLog stored = StoredLog.with("network.data=" + folder);
                FollowedLog followed = FollowedLog.embedded(stored.events(), Sleepy.class)) {
            Positions positions = followed.get(Positions.class);
            stored.tell(DAY, founded());
            for (int position = 1; position < 20; position++) {
                assertThat(positions.await(positions.all().keySet(), position, Duration.ofHours(1)))
                        .isTrue();
                stored.tell(DAY, new NetworkRenamed("the-network", "name " + position, null));
            }
        }
    }

    /** Looks by itself so seldom that nothing would happen in time. Not found by a scan, which other tests make. */
    static class Sleepy {
        @Bean
        Rhythm rhythm() {
            return new Rhythm(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
        }
    }

    /** Puts an event that can be digested in the place of one that cannot. */
    private void mended(int position) {
        log.events()
                .set(
                        position - 1,
                        new GenericTrackedDomainEventMessage<>(
                                new GlobalSequenceTrackingToken(position),
                                new GenericDomainEventMessage<>(
                                        "Any",
                                        "any",
                                        position,
                                        new NetworkRenamed("the-network", "mended", null),
                                        Map.of("by", "local", "happenedOn", DAY.toString()))));
    }

    private static NetworkFounded founded() {
        return new NetworkFounded("the-network", "the network", null, "Europe/Brussels");
    }

    private void renamed(String name) {
        log.tell(DAY, new NetworkRenamed("the-network", name, null));
    }

    /** No name at all, which a table refuses. */
    @SuppressWarnings("NullAway")
    private static String unreadable() {
        return null;
    }

    private static List<String> names(FollowedLog followed, long position) {
        ReadModel<?> network = followed.readModels().stream()
                .filter(model -> model.name().equals("network"))
                .findFirst()
                .orElseThrow();
        return followed.ask(network, position, DAY).stream()
                .map(row -> ((NetworkRow) row).name())
                .toList();
    }
}
