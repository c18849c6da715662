package be.lerendnetwerk.app.following;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log as one projection follows it. After a batch failed its events come one by one, each once the one before it is
 * committed, so that the projection stops at the very event that it cannot digest and not at the batch.
 */
final class OneByOneAfterFailure implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final String projection;
    private final Advance advance;

    OneByOneAfterFailure(StreamableMessageSource<TrackedEventMessage<?>> log, String projection, Advance advance) {
        this.log = log;
        this.projection = projection;
        this.advance = advance;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Stream(log.openStream(token), position(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private final class Stream implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final long begin;

        Stream(BlockingStream<TrackedEventMessage<?>> stream, long begin) {
            this.stream = stream;
            this.begin = begin;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek().filter(event -> !waits(event));
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit) && peek().isPresent();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            advance.onReadyForNext(projection, callback);
            return stream.setOnAvailableCallback(callback);
        }

        @Override
        public void close() {
            stream.close();
        }

        private boolean waits(TrackedEventMessage<?> event) {
            long position = position(event.trackingToken());
            boolean isNext = position <= Math.max(begin, advance.committed(projection)) + 1;
            return !isNext && position <= advance.oneByOneUpTo(projection);
        }
    }
}
