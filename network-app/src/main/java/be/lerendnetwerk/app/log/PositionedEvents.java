package be.lerendnetwerk.app.log;

import java.time.Instant;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as processors follow it: every event once, in the order of positions, as soon as it is safe. The token is the position of
 * the last event taken.
 */
public final class PositionedEvents implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final LogPositions positions;
    private final Head head;
    private final RecentEvents events;

    PositionedEvents(LogPositions positions, Head head, RecentEvents events) {
        this.positions = positions;
        this.head = head;
        this.events = events;
    }

    /** The position that a token stands for; 0 for the beginning. */
    public static long position(@Nullable TrackingToken token) {
        TrackingToken plain = token instanceof WrappedToken wrapped ? wrapped.lowerBound() : token;
        return plain == null ? 0 : plain.position().orElse(0);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new EventsAfter(position(token), head, events);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(head.position());
    }

    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(positions.at(dateTime.minusMillis(1)));
    }
}
