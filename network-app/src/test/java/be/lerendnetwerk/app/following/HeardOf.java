package be.lerendnetwerk.app.following;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** A log as a machine knows it that has not yet heard of all that others brought there. */
final class HeardOf implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private long heard;

    HeardOf(StreamableMessageSource<TrackedEventMessage<?>> log, long position) {
        this.log = log;
        this.heard = position;
    }

    synchronized void hear(long position) {
        heard = position;
        notifyAll();
    }

    private synchronized boolean knows(Optional<? extends TrackedEventMessage<?>> event) {
        return event.isPresent()
                && event.orElseThrow().trackingToken().position().orElseThrow() <= heard;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Stream(log.openStream(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public synchronized TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(
                Math.min(heard, log.createHeadToken().position().orElse(0)));
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;

        Stream(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek().filter(event -> knows(Optional.of(event)));
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            synchronized (HeardOf.this) {
                if (!knows(stream.peek()) && timeout > 0) {
                    unit.timedWait(HeardOf.this, timeout);
                }
                return knows(stream.peek());
            }
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
