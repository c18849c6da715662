package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.OwnThread;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class GroupCommitTest {

    private static final String HALF_OF_A_ROUND =
            "INSERT INTO log_order SELECT 1, event_index, CAST('' AS BYTEA), 0, happened_on FROM unsequenced";

    private final Disk disk = new Disk();
    private final Head head = new Head();
    private final GroupCommit groupCommit = new GroupCommit(disk, head, Duration.ofSeconds(20));

    @AfterEach
    void close() {
        disk.allowed.release(1_000);
        groupCommit.close();
    }

    @Test
    void a_round_serves_everybody_who_came_during_the_one_before() throws Exception {
        start();
        CompletableFuture<Void> first = writer();
        disk.begun.acquire();
        List<CompletableFuture<Void>> others = new ArrayList<>();
        CountDownLatch waiting = new CountDownLatch(8);
        for (int n = 0; n < 8; n++) {
            others.add(CompletableFuture.runAsync(
                    () -> {
                        waiting.countDown();
                        groupCommit.await();
                    },
                    new OwnThread()));
        }
        waiting.await();
        disk.allowed.release();
        first.get(10, TimeUnit.SECONDS);
        disk.allowed.release(2); // one who was slow to take a ticket may need one round more
        for (CompletableFuture<Void> other : others) {
            other.get(10, TimeUnit.SECONDS);
        }
        assertThat(disk.rounds).hasValueBetween(3, 4);
    }

    @Test
    void the_head_moves_only_after_the_sync() throws Exception {
        start();
        disk.head = 7;
        CompletableFuture<Void> writer = writer();
        disk.begun.acquire();
        assertThat(head.position()).isZero();
        disk.allowed.release();
        writer.get(10, TimeUnit.SECONDS);
        assertThat(head.position()).isEqualTo(7);
    }

    @Test
    void a_failed_sync_is_told_to_who_waits_and_to_who_comes_after() throws Exception {
        start();
        CompletableFuture<Void> writer = writer();
        disk.begun.acquire();
        disk.failure = new SyncFailed("the disk is full");
        disk.allowed.release();
        assertThatThrownBy(writer::join).hasRootCauseInstanceOf(SyncFailed.class);
        assertThatThrownBy(groupCommit::await).isInstanceOf(SyncFailed.class);
        assertThat(groupCommit.failure()).contains("the disk is full");
        assertThat(head.position()).isZero();
    }

    @Test
    void an_error_in_a_round_is_told_to_who_waits() throws Exception {
        start();
        CompletableFuture<Void> writer = writer();
        disk.begun.acquire();
        disk.error = new OutOfMemoryError("for this test");
        disk.allowed.release();
        assertThatThrownBy(writer::join).hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThat(groupCommit.failure()).isPresent();
    }

    @Test
    void an_interrupted_thread_of_the_log_is_told_to_who_comes() throws Exception {
        start();
        CompletableFuture<Void> writer = writer();
        disk.allowed.release();
        writer.get(10, TimeUnit.SECONDS);
        disk.allowed.release(1_000);
        disk.thread.get(10, TimeUnit.SECONDS).interrupt();
        Awaitility.await().until(() -> groupCommit.failure().isPresent());
        assertThatThrownBy(groupCommit::await).isInstanceOf(SyncFailed.class).hasMessageContaining("interrupted");
    }

    @Test
    void a_round_that_failed_half_way_is_done_again(@TempDir Path folder) throws Exception {
        Database database = Database.in(folder);
        Durabilities.of(database, "log", new GivenPositions()).close();
        Sequencer stumbling = new Sequencer() {
            private boolean stumbled;

            @Override
            long sequence(Connection connection) throws SQLException {
                try (Statement place = connection.createStatement()) {
                    if (!stumbled && place.executeUpdate(HALF_OF_A_ROUND) > 0) {
                        stumbled = true;
                        throw new IllegalStateException("half way");
                    }
                }
                return super.sequence(connection);
            }
        };
        Head reached = new Head();
        try (GroupCommit rounds = new GroupCommit(
                new FileDurability(database, "log", new GivenPositions(), stumbling),
                reached,
                Duration.ofSeconds(20))) {
            rounds.start();
            try (Connection writer = database.connect("log");
                    Statement statement = writer.createStatement()) {
                statement.execute("INSERT INTO events (event_id, aggregate_type, aggregate_id, sequence_number,"
                        + " recorded_at, type_name, revision, payload, metadata)"
                        + " VALUES ('e', 'Case', 'c', 0, 0, 'CaseProposed', '1', '{}', '{}')");
                statement.execute("INSERT INTO unsequenced SELECT event_index, 'c', CURRENT_DATE FROM events");
            }
            rounds.await();
            assertThat(reached.position()).isEqualTo(1);
        }
    }

    private void start() throws SQLException {
        disk.allowed.release();
        groupCommit.start();
        disk.begun.acquireUninterruptibly();
    }

    private CompletableFuture<Void> writer() {
        return CompletableFuture.runAsync(groupCommit::await, new OwnThread());
    }

    /** A disk whose every round begins when it is asked and ends when the test allows it. */
    private static final class Disk extends UnpromisedDurability {

        private final Semaphore begun = new Semaphore(0);
        private final Semaphore allowed = new Semaphore(0);
        private final AtomicInteger rounds = new AtomicInteger();
        private volatile long head;
        private volatile @Nullable SyncFailed failure;
        private volatile @Nullable Error error;
        private final CompletableFuture<Thread> thread = new CompletableFuture<>();

        @Override
        public long secure() {
            rounds.incrementAndGet();
            if (Thread.currentThread().getName().equals("log-sync")) {
                thread.complete(Thread.currentThread());
            }
            begun.release();
            allowed.acquireUninterruptibly();
            if (failure != null) {
                throw failure;
            }
            if (error != null) {
                throw error;
            }
            return head;
        }
    }
}
