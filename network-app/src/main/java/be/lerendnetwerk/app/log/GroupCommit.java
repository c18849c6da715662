package be.lerendnetwerk.app.log;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes commits last, many at a time. A writer commits as usual, takes a ticket and waits; one thread secures everything in rounds,
 * and a round serves every ticket taken before it began. There is no window to wait for: who arrives during a round is served by
 * the next.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private static final long NONE = -1;
    private static final Duration BREATH = Duration.ofMillis(200);

    private final Durability durability;
    private final Head head;
    private final Duration patience;
    private final Thread thread = new Thread(this::run, "log-sync");

    private long taken;
    private long served;
    private boolean closed;
    private @Nullable SyncFailed failure;

    /** Rounds over a log whose writers wait so long at the most. */
    GroupCommit(Durability durability, Head head, Duration patience) {
        this.durability = durability;
        this.head = head;
        this.patience = patience;
    }

    /** Secures what an earlier process left, and begins. */
    void start() throws SQLException {
        head.moveTo(durability.secure());
        thread.start();
        durability.listen(this::heard);
    }

    /** Why nothing can be written any more; empty as long as it can. */
    public synchronized Optional<String> failure() {
        return Optional.ofNullable(failure).map(SyncFailed::getMessage);
    }

    /** Why nothing can be written any more, after one more look at the disk where this log has it to itself. */
    public Optional<String> lookAgain() {
        if (!durability.isShared()) {
            try {
                await();
            } catch (SyncFailed e) {
                log.debug("A round that was asked for after a failure failed as well", e);
            }
        }
        return failure();
    }

    /** What an acknowledgement means here, in words for the operator. */
    public String promise() {
        return durability.promise();
    }

    /**
     * Waits until everything is safe that was committed before the call.
     *
     * @throws SyncFailed when that may never be so
     */
    public synchronized void await() {
        if (closed) {
            throw new SyncFailed("the log is closed");
        }
        long ticket = ++taken;
        notifyAll();
        long until = System.nanoTime() + patience.toNanos();
        while (served < ticket) {
            if (failure != null) {
                throw failure;
            }
            long left = until - System.nanoTime();
            if (left <= 0) {
                throw new SyncFailed("the log was not synced in time");
            }
            pause(left);
        }
    }

    /** Asks for a round, without waiting for it, where another node has come further. */
    private synchronized void heard(long position) {
        if (position > head.position()) {
            taken++;
            notifyAll();
        }
    }

    /** Whatever ends the rounds is told to who waits and to who comes; a thread that died in silence would be waited for in vain. */
    private void run() {
        try {
            while (round()) {
                // one after the other
            }
        } catch (SyncFailed e) {
            fail(e);
        } catch (Throwable e) {
            fail(new SyncFailed("the log could not go on", e));
        }
    }

    private boolean round() {
        long ticket = nextRound();
        if (ticket == NONE || failed()) {
            return false;
        }
        try {
            head.moveTo(durability.secure());
            serve(ticket);
        } catch (SyncFailed e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            log.warn("The log could not be sequenced, it is tried again: {}", e.getMessage());
            breathe(e);
        }
        return true;
    }

    /** Waits for a ticket, or for the pulse, and says up to which ticket the coming round serves. */
    private synchronized long nextRound() {
        long until = System.nanoTime() + durability.pulse().toNanos();
        while (taken == served && !closed) {
            long left = until - System.nanoTime();
            if (left <= 0) {
                break;
            }
            pause(left);
        }
        return closed && taken == served ? NONE : taken;
    }

    private synchronized boolean failed() {
        return failure != null;
    }

    private synchronized void serve(long ticket) {
        served = ticket;
        notifyAll();
    }

    private synchronized void fail(SyncFailed e) {
        log.error("The log is read-only from here on", e);
        failure = e;
        notifyAll();
    }

    private synchronized void breathe(Exception e) {
        if (closed) {
            fail(new SyncFailed("the log was closed before it could be synced", e));
        } else {
            pause(BREATH.toNanos());
        }
    }

    /** Waits on this monitor, whose holder looks again at what it waits for. */
    @SuppressWarnings("WaitNotInLoop")
    private void pause(long nanos) {
        try {
            wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SyncFailed("interrupted while waiting for the log to be synced", e);
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        durability.close();
    }
}
