package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.log.Commit;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands commands to their aggregates in one transaction: all of them are taken, or none is. */
final class TakenTogether {

    private static final Logger log = LoggerFactory.getLogger(TakenTogether.class);
    private static final String REHEARSAL = Rehearsal.class.getName();

    private final CommandBus bus;
    private final TransactionManager transactions;
    private final EventStore events;

    TakenTogether(CommandBus bus, TransactionManager transactions, EventStore events) {
        this.bus = bus;
        this.transactions = transactions;
        this.events = events;
    }

    /**
     * Takes the commands and commits.
     *
     * @param beforeCommit is told what was made, in the transaction, once the events are appended
     * @throws ConcurrencyException when another transaction was first; nothing happened
     * @throws OutcomeUnknown when the commit itself failed
     */
    void take(List<CommandMessage<?>> commands, Alongside alongside, Consumer<Made> beforeCommit) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(commands));
        AtomicBoolean committing = new AtomicBoolean();
        Commit commit = Commit.current();
        try {
            begin(work, committing);
            List<Rule> warnings = new ArrayList<>();
            for (int taken = 1; taken <= commands.size(); taken++) {
                List<Rule> unusual = warnings(hand(commands.get(taken - 1)));
                warnings.addAll(unusual);
                alongside.taken(taken, unusual);
            }
            work.onPrepareCommit(u -> {
                alongside.beforeCommit();
                beforeCommit.accept(new Made(commit, warnings));
            });
            work.commit();
        } catch (RuntimeException e) {
            end(work, e);
            throw committing.get() ? new OutcomeUnknown(false) : told(e, commit);
        } catch (Error e) {
            end(work, e);
            throw e;
        }
    }

    private static void end(UnitOfWork<?> work, Throwable thrown) {
        if (work.isActive()) {
            work.rollback(thrown);
        }
    }

    /** Hands in the commands, each for itself, and takes all of it back. */
    void rehearse(List<CommandMessage<?>> commands, Rehearsal.Audience audience) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(commands));
        work.resources().put(REHEARSAL, true);
        try {
            Transaction transaction = transactions.startTransaction();
            work.onRollback(u -> transaction.rollback());
            for (int command = 0; command < commands.size(); command++) {
                if (audience.isWanted(command)) {
                    rehearse(commands.get(command), command, audience);
                }
            }
        } finally {
            work.rollback();
        }
    }

    private void rehearse(CommandMessage<?> message, int command, Rehearsal.Audience audience) {
        List<Rule> unusual;
        try {
            unusual = warnings(hand(message));
        } catch (RuleBroken refused) {
            audience.refused(command, refused.rule());
            return;
        } catch (UnknownTarget gone) {
            audience.refused(command, null);
            return;
        }
        audience.taken(command, unusual);
    }

    /**
     * Whether what was thrown undoes what its command did. A rule is met before anything is done, so in a rehearsal the others
     * need not lose what they did to the same thing.
     */
    static boolean undoes(Throwable thrown) {
        boolean rehearsing =
                CurrentUnitOfWork.isStarted() && CurrentUnitOfWork.get().root().getResource(REHEARSAL) != null;
        return !(rehearsing && thrown instanceof RuleBroken);
    }

    private void begin(UnitOfWork<?> work, AtomicBoolean committing) {
        Transaction transaction = transactions.startTransaction();
        work.onRollback(u -> rollBack(transaction));
        work.onCommit(u -> {
            committing.set(true);
            transaction.commit();
        });
    }

    /** A database that cannot even do this has undone it by itself; why it failed is told by what came before. */
    private static void rollBack(Transaction transaction) {
        try {
            transaction.rollback();
        } catch (RuntimeException e) {
            log.debug("A transaction that failed could not be rolled back", e);
        }
    }

    private @Nullable Object hand(CommandMessage<?> command) {
        AtomicReference<@Nullable CommandResultMessage<?>> answered = new AtomicReference<>();
        bus.dispatch(command, (handed, result) -> answered.set(result));
        CommandResultMessage<?> result = Objects.requireNonNull(answered.get(), "the bus answers at once");
        if (result.isExceptional()) {
            throw unchecked(result.exceptionResult());
        }
        return result.getPayload();
    }

    private static List<Rule> warnings(@Nullable Object result) {
        return result instanceof List<?> rules
                ? rules.stream().map(Rule.class::cast).toList()
                : List.of();
    }

    private static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof AggregateNotFoundException) {
            return new UnknownTarget();
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }

    /** A lost race for the first event of something means that the something is there already. */
    private RuntimeException told(RuntimeException e, Commit commit) {
        if (!(e instanceof ConcurrencyException || e instanceof AggregateStreamCreationException)) {
            return e;
        }
        return commit.events().stream()
                .filter(event -> event.getSequenceNumber() == 0)
                .filter(event -> events.lastSequenceNumberFor(event.getAggregateIdentifier())
                        .isPresent())
                .findFirst()
                .<RuntimeException>map(event -> new RuleBroken(LogRule.onceFor(event.getType())))
                .orElseGet(() -> new ConcurrencyException("another transaction was first", e));
    }

    /** What commands made, before it is committed. */
    record Made(Commit commit, List<Rule> warnings) {}
}
