package be.lerendnetwerk.app.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The log of the product, into which a test may put events that nobody decided on. */
public final class StoredLog implements AutoCloseable {

    private final Node node;

    private StoredLog(Node node) {
        this.node = node;
    }

    /** On what the properties name. */
    public static StoredLog with(String... properties) {
        return new StoredLog(Node.with(properties));
    }

    /** Adds an event that happens on this day, in a commit of its own, and returns once it is safe. */
    public StoredLog tell(LocalDate day, Object event) {
        String subject = "any " + (head() + 1);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(node.get(TransactionManager.class));
        work.execute(() -> node.get(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "Any",
                        subject,
                        0,
                        event,
                        Map.of("by", "local", "commandId", subject, "happenedOn", day.toString()))));
        node.get(GroupCommit.class).await();
        return this;
    }

    /** The last position. */
    public long head() {
        return node.get(Head.class).position();
    }

    /** The log as processors follow it. */
    public PositionedEvents events() {
        return node.get(PositionedEvents.class);
    }

    /** All events, each looked up by itself and not by its position. */
    public List<? extends TrackedEventMessage<?>> lookedUp() {
        return LongStream.rangeClosed(1, head())
                .mapToObj(position -> tracked(
                        position,
                        node.get(EventStore.class).readEvents("any " + position).next()))
                .toList();
    }

    private static TrackedEventMessage<?> tracked(long position, DomainEventMessage<?> event) {
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(position), event);
    }

    @Override
    public void close() {
        node.close();
    }
}
