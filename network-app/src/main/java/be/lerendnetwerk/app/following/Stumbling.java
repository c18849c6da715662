package be.lerendnetwerk.app.following;

import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;

/** Notes what a projection failed at, and lets it stop there. */
final class Stumbling implements ErrorHandler {

    private final String projection;
    private final Advance advance;

    Stumbling(String projection, Advance advance) {
        this.projection = projection;
        this.advance = advance;
    }

    @Override
    public void handleError(ErrorContext context) throws Exception {
        boolean anotherTookOver = context.error() instanceof UnableToClaimTokenException;
        if (!anotherTookOver && !context.failedEvents().isEmpty()) {
            advance.failed(
                    projection,
                    position(context.failedEvents().get(0)),
                    position(context.failedEvents().get(context.failedEvents().size() - 1)),
                    context.error());
        }
        PropagatingErrorHandler.instance().handleError(context);
    }

    private static long position(EventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken().position().orElse(0);
    }
}
