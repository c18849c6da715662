package be.lerendnetwerk.app.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** What one transaction appends to the log; its events get one contiguous block of positions. */
public final class Commit {

    private static final String KEY = Commit.class.getName();

    private final String id = UUID.randomUUID().toString();
    private final List<DomainEventMessage<?>> events = new ArrayList<>();

    private Commit() {}

    /** That of the outermost unit of work, or one by itself outside any. */
    public static Commit current() {
        return CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().getOrComputeResource(KEY, key -> new Commit())
                : new Commit();
    }

    String id() {
        return id;
    }

    /** What was appended so far, in order; filled when the unit of work prepares its commit. */
    public List<DomainEventMessage<?>> events() {
        return Collections.unmodifiableList(events);
    }

    void add(List<? extends EventMessage<?>> appended) {
        appended.forEach(event -> events.add((DomainEventMessage<?>) event));
    }
}
