package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.following.Projections;
import be.lerendnetwerk.projection.history.Histories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** All projectors over one set of tables, each event handed to all that know it. */
final class Replay {

    private final List<AnnotationEventHandlerAdapter> projectors;
    private final Map<Class<?>, List<AnnotationEventHandlerAdapter>> concerned = new HashMap<>();

    Replay(Histories histories) {
        try (AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext()) {
            beans.registerBean(Histories.class, () -> histories);
            beans.scan("be.lerendnetwerk.projection");
            beans.refresh();
            projectors = Projections.projectors(beans).stream()
                    .map(AnnotationEventHandlerAdapter::new)
                    .toList();
        }
    }

    /** Lets all projectors go on an event. */
    void on(TrackedEventMessage<?> event) {
        for (AnnotationEventHandlerAdapter projector : concerned(event)) {
            try {
                projector.handle(event);
            } catch (Exception e) {
                throw new IllegalStateException(
                        projector.getTargetType().getSimpleName() + " cannot digest the event at position "
                                + event.trackingToken().position().orElseThrow(),
                        e);
            }
        }
    }

    private List<AnnotationEventHandlerAdapter> concerned(TrackedEventMessage<?> event) {
        return concerned.computeIfAbsent(event.getPayloadType(), type -> projectors.stream()
                .filter(projector -> projector.canHandle(event))
                .toList());
    }
}
