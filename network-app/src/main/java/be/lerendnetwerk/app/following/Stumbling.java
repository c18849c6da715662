package be.lerendnetwerk.app.following;

import java.util.List;
import org.axonframework.eventhandling.ErrorContext;
import org.axonframework.eventhandling.ErrorHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what a projection failed at, and lets it stop there. */
final class Stumbling implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(Stumbling.class);

    private final String projection;
    private final Advance advance;
    private final Halts halts;

    Stumbling(String projection, Advance advance, Halts halts) {
        this.projection = projection;
        this.advance = advance;
        this.halts = halts;
    }

    @Override
    public void handleError(ErrorContext context) throws Exception {
        boolean anotherTookOver = context.error() instanceof UnableToClaimTokenException;
        if (!anotherTookOver && !context.failedEvents().isEmpty()) {
            failed(context.failedEvents(), context.error());
        }
        PropagatingErrorHandler.instance().handleError(context);
    }

    private void failed(List<? extends EventMessage<?>> batch, Throwable error) {
        EventMessage<?> last = batch.get(batch.size() - 1);
        advance.failed(projection, position(last));
        if (batch.size() == 1) {
            stopped(Halt.at(projection, position(last), last.getPayloadType(), error));
        }
    }

    private void stopped(Halt halt) {
        log.warn("The projection {} stopped at position {}: {}", projection, halt.position(), halt.reason());
        advance.stopped(halt);
        try {
            halts.note(halt);
        } catch (RuntimeException e) {
            log.warn("Other machines cannot be told that {} stopped: {}", projection, e.getMessage());
        }
    }

    private static long position(EventMessage<?> event) {
        return ((TrackedEventMessage<?>) event).trackingToken().position().orElse(0);
    }
}
