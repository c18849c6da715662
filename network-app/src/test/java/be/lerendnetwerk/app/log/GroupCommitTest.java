package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class GroupCommitTest {

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
            others.add(CompletableFuture.runAsync(() -> {
                waiting.countDown();
                groupCommit.await();
            }));
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

    private void start() throws SQLException {
        disk.allowed.release();
        groupCommit.start();
        disk.begun.acquireUninterruptibly();
    }

    private CompletableFuture<Void> writer() {
        return CompletableFuture.runAsync(groupCommit::await);
    }

    /** A disk whose every round begins when it is asked and ends when the test allows it. */
    private static final class Disk implements Durability {

        private final Semaphore begun = new Semaphore(0);
        private final Semaphore allowed = new Semaphore(0);
        private final AtomicInteger rounds = new AtomicInteger();
        private volatile long head;
        private volatile @Nullable SyncFailed failure;

        @Override
        public long secure() {
            rounds.incrementAndGet();
            begun.release();
            allowed.acquireUninterruptibly();
            if (failure != null) {
                throw failure;
            }
            return head;
        }

        @Override
        public Duration pulse() {
            return Duration.ofDays(1);
        }

        @Override
        public String promise() {
            return "none";
        }

        @Override
        public void close() {}
    }
}
