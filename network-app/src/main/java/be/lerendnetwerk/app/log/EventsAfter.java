package be.lerendnetwerk.app.log;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** One reader's way through the log, one position after the other. Used by one thread at a time; closed by any. */
final class EventsAfter implements BlockingStream<TrackedEventMessage<?>> {

    private final Head head;
    private final RecentEvents events;
    private long position;
    private volatile boolean closed;
    private Head.@Nullable Registration callback;

    EventsAfter(long position, Head head, RecentEvents events) {
        this.position = position;
        this.head = head;
        this.events = events;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        refuseLost();
        return !closed && head.position() > position ? Optional.of(events.at(position + 1)) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        refuseLost();
        return !closed && head.await(position + 1, timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!head.await(position + 1, 1, TimeUnit.MINUTES)) {
            if (closed) {
                throw new IllegalStateException("the stream was closed");
            }
        }
        refuseLost();
        return events.at(++position);
    }

    private void refuseLost() {
        if (head.isLost()) {
            throw new IllegalStateException("the log ends before what was read of it");
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        callback = head.onMove(onAvailable);
        return true;
    }

    @Override
    public void close() {
        closed = true;
        if (callback != null) {
            callback.close();
        }
    }
}
