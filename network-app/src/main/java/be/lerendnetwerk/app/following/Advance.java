package be.lerendnetwerk.app.following;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What this process knows of its projections: how far each one got here, and which of them stopped. */
public final class Advance {

    private final Map<String, Long> committed = new ConcurrentHashMap<>();
    private final Map<String, Halt> halts = new ConcurrentHashMap<>();
    private final Map<String, Long> oneByOne = new ConcurrentHashMap<>();
    private final Map<String, Runnable> waiting = new ConcurrentHashMap<>();
    private final Object news = new Object();
    private long advances;

    /** The projections that stopped here, and why. */
    public List<Halt> halts() {
        return halts.values().stream()
                .sorted(Comparator.comparing(Halt::projection))
                .toList();
    }

    /** The position up to which a projection is handed events one by one, since a batch of them failed. */
    long oneByOneUpTo(String projection) {
        return oneByOne.getOrDefault(projection, 0L);
    }

    /** Notes that a batch failed, whose last event is at this position. */
    void failed(String projection, long last) {
        oneByOne.merge(projection, last, Math::max);
    }

    /** Notes that a projection stopped. */
    void stopped(Halt halt) {
        halts.put(halt.projection(), halt);
    }

    /** The position up to which this process committed what a projection made of the log; 0 for none yet. */
    long committed(String projection) {
        return committed.getOrDefault(projection, 0L);
    }

    /** Runs something whenever a projection that is handed events one by one is ready for the next, in place of what it ran before. */
    void onReadyForNext(String projection, Runnable next) {
        waiting.put(projection, next);
    }

    /**
     * Notes that a projection committed what it made of the log up to a position.
     *
     * @return whether an earlier halt may be noted that does not stand any more
     */
    boolean advanced(String projection, long position) {
        boolean isFirstHere = committed.put(projection, position) == null;
        Halt before = halts.get(projection);
        boolean goesOn =
                before != null && halts.computeIfPresent(projection, (n, h) -> stillStopped(h, position)) == null;
        synchronized (news) {
            advances++;
            news.notifyAll();
        }
        Runnable next = waiting.get(projection);
        if (next != null && position < oneByOneUpTo(projection)) {
            next.run();
        }
        return isFirstHere || goesOn;
    }

    /** How often any projection advanced here so far. */
    long count() {
        synchronized (news) {
            return advances;
        }
    }

    /** Waits until any projection advanced here more often than so many times, or so long. */
    @SuppressWarnings("WaitNotInLoop") // whoever asked looks again at what it waits for
    void awaitMoreThan(long count, Duration atMost) throws InterruptedException {
        synchronized (news) {
            if (advances <= count) {
                news.wait(Math.max(1, atMost.toMillis()));
            }
        }
    }

    private static @Nullable Halt stillStopped(Halt halt, long position) {
        return position < halt.position() ? halt : null;
    }
}
