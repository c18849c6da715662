package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.following.AnotherRebuild;
import be.lerendnetwerk.app.following.Gate;
import be.lerendnetwerk.app.following.Positions;
import be.lerendnetwerk.app.following.ReadModelSchemas;
import be.lerendnetwerk.app.following.Workbench;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Replays the log into fresh tables beside the present ones and compares the two row by row. Nobody is kept waiting,
 * and nothing of the present tables changes unless the fresh ones are adopted.
 */
@Component
public final class Rebuild {

    private final ReadModelSchemas schemas;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Positions positions;
    private final Gate gate;

    Rebuild(
            ReadModelSchemas schemas,
            @Qualifier("positionedEvents") StreamableMessageSource<TrackedEventMessage<?>> log,
            Positions positions,
            Gate gate) {
        this.schemas = schemas;
        this.log = log;
        this.positions = positions;
        this.gate = gate;
    }

    /**
     * Rebuilds, compares, and throws the fresh tables away.
     *
     * @throws AnotherRebuild when one is under way, here or on another machine
     * @throws IllegalStateException when a projector cannot digest an event
     */
    public Comparison run(RebuildListener listener) {
        try (Workbench fresh = begin()) {
            return run(fresh, listener, false);
        }
    }

    /**
     * Rebuilds, compares, and puts the fresh tables in the place of the present ones, whatever differs.
     *
     * @throws AnotherRebuild as for a mere comparison
     * @throws IllegalStateException as for a mere comparison
     */
    public Comparison runAndAdopt(RebuildListener listener) {
        try (Workbench fresh = begin()) {
            return run(fresh, listener, true);
        }
    }

    /** Takes the place for fresh tables, to be closed by whoever runs in it. */
    Workbench begin() {
        return schemas.begin();
    }

    Comparison run(Workbench fresh, RebuildListener listener, boolean adopt) {
        Replica replica = new Replica(fresh.tables(), log);
        replica.fill(new Pace(replica.head(), listener));
        listener.comparing();
        Comparison comparison = compare(replica, fresh);
        return adopt ? adopted(comparison, replica, fresh) : comparison;
    }

    private Comparison compare(Replica replica, Workbench fresh) {
        long present = positions.all().values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
        return new TwoSchemas(JdbcClient.create(fresh.tables()), ReadModelSchemas.PRESENT, ReadModelSchemas.REBUILT)
                .compare(Math.min(present, replica.position()), replica.position());
    }

    private Comparison adopted(Comparison comparison, Replica replica, Workbench fresh) {
        replica.follow(replica.head());
        gate.closedWhile(() -> fresh.swap(positions.all().keySet(), () -> caughtUp(replica)));
        return comparison.withAdopted();
    }

    /** Of several machines another may have heard of more events, and have them in the tables in use already. */
    private long caughtUp(Replica replica) {
        long furthest = positions.all().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        replica.follow(Math.max(furthest, replica.head()));
        return replica.position();
    }
}
