package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.app.following.Gate;
import be.lerendnetwerk.app.following.Positions;
import be.lerendnetwerk.app.following.ReadModelSchemas;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.locks.ReentrantLock;
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
    private final ReentrantLock oneAtATime = new ReentrantLock();

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
     * @throws IllegalStateException when another rebuild is under way, or a projector cannot digest an event
     */
    public Comparison run(RebuildListener listener) {
        return run(listener, false);
    }

    /**
     * Rebuilds, compares, and puts the fresh tables in the place of the present ones, whatever differs.
     *
     * @throws IllegalStateException as for a mere comparison
     */
    public Comparison runAndAdopt(RebuildListener listener) {
        return run(listener, true);
    }

    private Comparison run(RebuildListener listener, boolean adopt) {
        if (!oneAtATime.tryLock()) {
            throw new IllegalStateException("another rebuild is under way");
        }
        try (HikariDataSource tables = schemas.begin()) {
            Replica replica = new Replica(tables, log);
            replica.fill(new Pace(replica.head(), listener));
            listener.comparing();
            Comparison comparison = compare(replica, tables);
            return adopt ? adopted(comparison, replica, tables) : comparison;
        } finally {
            schemas.discard();
            oneAtATime.unlock();
        }
    }

    private Comparison compare(Replica replica, HikariDataSource tables) {
        long present = positions.all().values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
        return new TwoSchemas(JdbcClient.create(tables), ReadModelSchemas.PRESENT, ReadModelSchemas.REBUILT)
                .compare(Math.min(present, replica.position()), replica.position());
    }

    private Comparison adopted(Comparison comparison, Replica replica, HikariDataSource tables) {
        replica.follow();
        gate.closedWhile(() -> {
            replica.follow();
            schemas.markReached(tables, positions.all().keySet(), replica.position());
            schemas.swap();
        });
        return comparison.withAdopted();
    }
}
