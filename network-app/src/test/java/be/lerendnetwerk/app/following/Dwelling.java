package be.lerendnetwerk.app.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;

/** An event at which the first projection that takes it in is halted, in the middle of its batch, until it is let go. */
public final class Dwelling extends GenericTrackedDomainEventMessage<Object> {

    private final transient CountDownLatch reached = new CountDownLatch(1);
    private final transient CountDownLatch released = new CountDownLatch(1);
    private final transient AtomicInteger taken = new AtomicInteger();

    Dwelling(long position, LocalDate day, Object event) {
        super(
                new GlobalSequenceTrackingToken(position),
                new GenericDomainEventMessage<>(
                        "Any",
                        "any",
                        position,
                        event,
                        Map.of("by", "local", "happenedOn", day.toString()),
                        "event " + position,
                        Instant.EPOCH.plusSeconds(position)));
    }

    /** Waits until a projection is halted here. */
    public Dwelling reached() throws InterruptedException {
        reached.await();
        return this;
    }

    /** Lets go whoever is halted here, and whoever comes by. */
    public Dwelling release() {
        released.countDown();
        return this;
    }

    /** How often a projection took it in; a rebuild does not count. */
    public int taken() {
        return taken.get();
    }

    @Override
    public Object getPayload() {
        if (Thread.currentThread().getName().startsWith("projections")) {
            taken.incrementAndGet();
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return super.getPayload();
    }
}
