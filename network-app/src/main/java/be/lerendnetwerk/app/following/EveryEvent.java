package be.lerendnetwerk.app.following;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Hands a projection its events, while its claim holds, and tells how it went. Takes the events that mean nothing to the
 * projection as well, so that its token passes them at once and everybody can see how far it is.
 */
final class EveryEvent implements EventHandlerInvoker {

    private static final String LAST = "last position of " + EveryEvent.class.getName();

    private final String projection;
    private final EventHandlerInvoker invoker;
    private final Claims claims;
    private final Advance advance;
    private final Halts halts;

    EveryEvent(String projection, EventHandlerInvoker invoker, Claims claims, Advance advance, Halts halts) {
        this.projection = projection;
        this.invoker = invoker;
        this.claims = claims;
        this.advance = advance;
        this.halts = halts;
    }

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) throws Exception {
        long position =
                ((TrackedEventMessage<?>) message).trackingToken().position().orElseThrow();
        UnitOfWork<?> batch = CurrentUnitOfWork.get().root();
        if (batch.resources().put(LAST, position) == null) {
            claims.hold(projection, segment.getSegmentId(), position);
            batch.afterCommit(done -> advanced(done.getResource(LAST)));
        }
        if (invoker.canHandle(message, segment)) {
            invoker.handle(message, segment);
        }
    }

    @Override
    public boolean supportsReset() {
        return invoker.supportsReset();
    }

    @Override
    public void performReset() {
        invoker.performReset();
    }

    @Override
    public <R> void performReset(@Nullable R context) {
        invoker.performReset(context);
    }

    @Override
    public void segmentReleased(Segment segment) {
        invoker.segmentReleased(segment);
    }

    private void advanced(long position) {
        if (advance.advanced(projection, position)) {
            halts.clear(projection);
        }
    }
}
