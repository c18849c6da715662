package be.lerendnetwerk.app.desk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates of one type, replayed from the log; those used last are kept. Where others write to the same log, a kept one is
 * trusted only while the log holds nothing newer of it. What a command left behind that was refused is never kept.
 */
final class CachedAggregates<T> extends EventSourcingRepository<T> {

    private static final int KEPT = 1_000;

    private final EventStore events;
    private final boolean othersWrite;
    private final Map<String, EventSourcedAggregate<T>> kept =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, EventSourcedAggregate<T>> eldest) {
                    return size() > KEPT;
                }
            });

    private CachedAggregates(Builder<T> builder, EventStore events, boolean othersWrite) {
        super(builder);
        this.events = events;
        this.othersWrite = othersWrite;
    }

    static <T> CachedAggregates<T> of(Class<T> type, Configuration axon, boolean othersWrite) {
        Builder<T> builder = EventSourcingRepository.builder(type)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(type))
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository);
        return new CachedAggregates<>(builder, axon.eventStore(), othersWrite);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String id, @Nullable Long expectedVersion) {
        EventSourcedAggregate<T> known = kept.get(id);
        if (known == null || (othersWrite && isBehind(known))) {
            return super.doLoadWithLock(id, expectedVersion);
        }
        CurrentUnitOfWork.get().onRollback(work -> kept.remove(id));
        return known;
    }

    /** A thing of another kind with that id is none of these. */
    @Override
    protected DomainEventStream readEvents(String id) {
        DomainEventStream all = super.readEvents(id);
        return all.hasNext() && !all.peek().getType().equals(aggregateModel().type()) ? DomainEventStream.empty() : all;
    }

    private boolean isBehind(EventSourcedAggregate<T> known) {
        return events.lastSequenceNumberFor(known.identifierAsString())
                .filter(last -> last.equals(known.version()))
                .isEmpty();
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        super.doSaveWithLock(aggregate);
        String id = aggregate.identifierAsString();
        CurrentUnitOfWork.get().onRollback(work -> kept.remove(id));
        kept.put(id, aggregate);
    }

    /** Compared at once, so that a caller who is behind hears that before any rule. */
    @Override
    protected void validateOnLoad(Aggregate<T> aggregate, @Nullable Long expectedVersion) {
        if (expectedVersion == null) {
            return;
        }
        Long version = aggregate.version();
        if (version != null && expectedVersion > version) {
            throw new NoSuchVersion();
        }
        if (!expectedVersion.equals(version)) {
            throw new ChangedMeanwhile(aggregate.identifierAsString(), expectedVersion);
        }
    }
}
