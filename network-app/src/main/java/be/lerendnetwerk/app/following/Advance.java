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
    private final Object news = new Object();

    /** The projections that stopped, and why. */
    public List<Halt> halts() {
        return halts.values().stream()
                .sorted(Comparator.comparing(Halt::projection))
                .toList();
    }

    /** The position up to which a projection is handed events one by one, since a batch of them failed. */
    long oneByOneUpTo(String projection) {
        return oneByOne.getOrDefault(projection, 0L);
    }

    void failed(String projection, long first, long last, Throwable error) {
        oneByOne.merge(projection, last, Math::max);
        if (first == last) {
            halts.put(projection, new Halt(projection, last, error.toString()));
        }
    }

    /** The position up to which this process committed what a projection made of the log; 0 for none yet. */
    long committed(String projection) {
        return committed.getOrDefault(projection, 0L);
    }

    void advanced(String projection, long position) {
        committed.put(projection, position);
        halts.computeIfPresent(projection, (name, halt) -> stillStopped(halt, position));
        synchronized (news) {
            news.notifyAll();
        }
    }

    /** Waits until any projection advanced here, or so long. */
    void awaitNews(Duration atMost) throws InterruptedException {
        synchronized (news) {
            news.wait(Math.max(1, atMost.toMillis()));
        }
    }

    private static @Nullable Halt stillStopped(Halt halt, long position) {
        return position < halt.position() ? halt : null;
    }
}
