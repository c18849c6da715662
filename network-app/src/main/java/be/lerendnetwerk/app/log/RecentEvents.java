package be.lerendnetwerk.app.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The events that were read last, decoded once for everybody who follows the log. */
final class RecentEvents {

    private static final int KEPT = 4_000;
    private static final int BATCH = 200;

    private final LogReader log;
    private final Serializer serializer;
    private final EventUpcaster upcasters;
    private final Map<Long, TrackedEventMessage<?>> events = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, TrackedEventMessage<?>> eldest) {
            return size() > KEPT;
        }
    };

    RecentEvents(LogReader log, Serializer serializer, EventUpcaster upcasters) {
        this.log = log;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** The event at a position that the head has reached. */
    synchronized TrackedEventMessage<?> at(long position) {
        TrackedEventMessage<?> kept = events.get(position);
        if (kept == null) {
            decode(log.after(position - 1, BATCH));
            kept = events.get(position);
        }
        return Objects.requireNonNull(kept, "positions have no gaps");
    }

    private void decode(List<LoggedEvent> stored) {
        EventUtils.upcastAndDeserializeTrackedEvents(stored.stream().map(RecentEvents::tracked), serializer, upcasters)
                .forEach(event -> events.put(event.trackingToken().position().orElseThrow(), event));
    }

    private static TrackedEventData<String> tracked(LoggedEvent logged) {
        StoredEvent event = logged.event();
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(logged.position()),
                new GenericDomainEventEntry<>(
                        event.aggregateType(),
                        event.aggregateId(),
                        event.sequenceNumber(),
                        event.id(),
                        Instant.ofEpochMilli(event.recordedAt()),
                        event.type(),
                        event.revision(),
                        event.payload(),
                        event.metadata()));
    }
}
