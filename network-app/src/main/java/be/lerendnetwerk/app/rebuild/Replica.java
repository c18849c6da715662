package be.lerendnetwerk.app.rebuild;

import be.lerendnetwerk.projection.history.Histories;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Fresh tables that are filled from the log, and then follow it until they are adopted or thrown away. */
final class Replica {

    private static final int BATCH = 2_000;
    private static final int PATIENCE_SECONDS = 4;

    private final DataSource tables;
    private final DataSourceTransactionManager transactions;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private long position;

    Replica(DataSource tables, StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.tables = tables;
        this.transactions = new DataSourceTransactionManager(tables);
        this.log = log;
    }

    /** The last event that the tables follow from. */
    long position() {
        return position;
    }

    /** The last event of the log. */
    long head() {
        return log.createHeadToken().position().orElse(0);
    }

    /** Fills the empty tables, each event decoded once and each version of a row written once. */
    void fill(Pace pace) {
        Histories histories = Histories.fresh(tables);
        Replay replay = new Replay(histories);
        pace.at(position);
        try (Writer writer = new Writer(transactions)) {
            read(pace.head(), event -> {
                replay.on(event);
                if (position % BATCH == 0) {
                    writer.write(histories.settled());
                    pace.at(position);
                }
            });
            writer.write(histories.rest());
            writer.await();
        }
        pace.at(position);
    }

    /** Lets the filled tables catch up with what was recorded meanwhile, up to a position. */
    void follow(long last) {
        if (position < last) {
            Replay replay = new Replay(Histories.live(tables));
            read(last, event -> inUnitOfWork(event, replay));
        }
    }

    private void inUnitOfWork(TrackedEventMessage<?> event, Replay replay) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(new SpringTransactionManager(transactions));
        ResultMessage<?> result = work.executeWithResult(() -> {
            replay.on(event);
            return Boolean.TRUE;
        });
        if (result.isExceptional()) {
            throw new IllegalStateException(result.exceptionResult());
        }
    }

    private void read(long last, Step step) {
        try (BlockingStream<TrackedEventMessage<?>> events =
                log.openStream(position == 0 ? null : new GlobalSequenceTrackingToken(position))) {
            while (position < last) {
                if (!events.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the log ends at " + position + ", before " + last);
                }
                TrackedEventMessage<?> event = Objects.requireNonNull(events.nextAvailable());
                position = event.trackingToken().position().orElseThrow();
                step.take(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the rebuild was interrupted", e);
        }
    }

    private interface Step {
        void take(TrackedEventMessage<?> event);
    }
}
