package be.lerendnetwerk.app.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** A log in memory, whose positions are 1, 2, 3 … */
public final class MemoryLog implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final List<TrackedEventMessage<?>> events = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final int deliveries;

    /** A log that delivers each event so many times. */
    public MemoryLog(int deliveries) {
        this.deliveries = deliveries;
    }

    /** Adds an event that happens on this day. */
    public MemoryLog tell(LocalDate day, Object event) {
        long position = events.size() + 1L;
        events.add(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventMessage<>(
                        "Any",
                        "any",
                        position,
                        event,
                        Map.of("by", "local", "happenedOn", day.toString()),
                        "event " + position,
                        Instant.EPOCH.plusSeconds(position))));
        listeners.forEach(Runnable::run);
        return this;
    }

    /** Adds an event of another log, at the position that it has there. */
    public void add(TrackedEventMessage<?> event) {
        events.add(event);
        listeners.forEach(Runnable::run);
    }

    /** Adds an event at which a projection is halted before it takes it in. */
    public Dwelling dwellAt(LocalDate day, Object event) {
        Dwelling dwelling = new Dwelling(events.size() + 1L, day, event);
        add(dwelling);
        return dwelling;
    }

    /** All events. */
    public List<TrackedEventMessage<?>> events() {
        return events;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Stream(token == null ? 0 : token.position().orElse(0));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(events.size());
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private long next;

        Stream(long position) {
            next = position * deliveries;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return hasNextAvailable(0, TimeUnit.MILLISECONDS)
                    ? Optional.of(events.get((int) (next / deliveries)))
                    : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return next < (long) events.size() * deliveries;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return events.get((int) (next++ / deliveries));
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            listeners.add(callback);
            return true;
        }

        @Override
        public void close() {}
    }
}
