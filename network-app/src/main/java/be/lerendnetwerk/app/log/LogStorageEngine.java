package be.lerendnetwerk.app.log;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's JDBC engine on the table {@code events}: it appends, and reads the events of one aggregate. What it appends it also notes
 * as unsequenced, in the same transaction. It does not follow the log, since the index of the table has gaps that only positions
 * fill; and it keeps no snapshots.
 */
final class LogStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH = 100;

    private static final EventSchema EVENTS = EventSchema.builder()
            .eventTable("events")
            .globalIndexColumn("event_index")
            .eventIdentifierColumn("event_id")
            .typeColumn("aggregate_type")
            .aggregateIdentifierColumn("aggregate_id")
            .sequenceNumberColumn("sequence_number")
            .timestampColumn("recorded_at")
            .payloadTypeColumn("type_name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private final TransactionManager transactions;
    private final Unsequenced unsequenced;
    private final Clock clock;

    private LogStorageEngine(Builder builder, TransactionManager transactions, Unsequenced unsequenced, Clock clock) {
        super(builder);
        this.transactions = transactions;
        this.unsequenced = unsequenced;
        this.clock = clock;
    }

    static LogStorageEngine on(
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            EventUpcaster upcasters,
            Clock clock) {
        Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EVENTS)
                .dataType(String.class);
        builder.eventSerializer(events)
                .snapshotSerializer(events)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(LostRace::isSignOf)
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .batchSize(BATCH);
        return new LogStorageEngine(builder, transactions, new Unsequenced(connections), clock);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        Commit commit = Commit.current();
        commit.add(events);
        transactions.executeInTransaction(() -> {
            super.appendEvents(events, serializer);
            unsequenced.add(events, commit.id());
        });
    }

    /** The log's own clock, in whole milliseconds, whatever a message says. */
    @Override
    protected void writeTimestamp(PreparedStatement statement, int index, Instant ofTheMessage) throws SQLException {
        statement.setLong(index, clock.millis());
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochMilli(row.getLong(column));
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(TrackingToken lastToken, int batchSize) {
        throw new UnsupportedOperationException("the log is followed by position");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("the log keeps no snapshots");
    }
}
