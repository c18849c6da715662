package be.lerendnetwerk.app.following;

import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Hands a projection its events and tells how it went. Takes the events that mean nothing to the projection as well, so
 * that its token passes them at once and everybody can see how far it is.
 */
final class EveryEvent implements EventHandlerInvoker {

    private static final String LAST = "last position of " + EveryEvent.class.getName();

    private final String projection;
    private final EventHandlerInvoker invoker;
    private final Advance advance;

    EveryEvent(String projection, EventHandlerInvoker invoker, Advance advance) {
        this.projection = projection;
        this.invoker = invoker;
        this.advance = advance;
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
        if (invoker.canHandle(message, segment)) {
            invoker.handle(message, segment);
        }
        noteAfterCommit(CurrentUnitOfWork.get().root(), position);
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

    private void noteAfterCommit(UnitOfWork<?> work, long position) {
        if (work.resources().put(LAST, position) == null) {
            work.afterCommit(done -> advance.advanced(projection, done.getResource(LAST)));
        }
    }
}
