package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.log.Commit;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.SyncFailed;
import be.lerendnetwerk.domain.shared.Rule;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.ExceptionUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The desk of this installation: each call is one transaction, and is answered only after a round of the {@link GroupCommit} that
 * began after its commit. A race that was lost is run again, unless the caller expected a version.
 */
final class DurableDesk implements CommandDesk {

    private static final int ATTEMPTS = 5;
    private static final long NO_VERSION = -1;
    private static final long NO_POSITION = -1;

    private final TakenTogether transaction;
    private final EventStore events;
    private final GroupCommit groupCommit;
    private final LogPositions positions;
    private final Answers answers;
    private final NetworkDay day;
    private final Requests requests;

    DurableDesk(
            TakenTogether transaction,
            EventStore events,
            GroupCommit groupCommit,
            LogPositions positions,
            Answers answers,
            NetworkDay day,
            Requests requests) {
        this.transaction = transaction;
        this.events = events;
        this.groupCommit = groupCommit;
        this.positions = positions;
        this.answers = answers;
        this.day = day;
        this.requests = requests;
    }

    @Override
    public Answer submit(Object command, Submission submission) {
        return answer(submission, ATTEMPTS, request -> {
            CommandMessage<?> message = CommandMetadata.message(
                    command, submission, UUID.randomUUID().toString(), day.today());
            return take(List.of(message), Alongside.NOTHING, submission, request);
        });
    }

    @Override
    public Answer submitAll(List<DatedCommand> commands, Submission submission, Alongside alongside) {
        return answer(submission, alongside == Alongside.NOTHING ? ATTEMPTS : 1, request -> {
            LocalDate today = day.today();
            List<CommandMessage<?>> messages = commands.stream()
                    .<CommandMessage<?>>map(dated -> CommandMetadata.message(
                            dated.command(), submission, dated.commandId(), earlier(dated.happenedOn(), today)))
                    .toList();
            return take(messages, alongside, submission, request);
        });
    }

    private Answer answer(Submission submission, int attempts, Function<Answers.@Nullable Request, Outcome> take) {
        mustBeOutermost();
        Answers.@Nullable Request request = requests.of(submission);
        try {
            return Attempts.upTo(attempts, () -> earlier(request).orElseGet(() -> {
                mustBeWritable();
                return acknowledged(take.apply(request), request);
            }));
        } catch (RuntimeException e) {
            RuntimeException refused = told(e);
            return takenMeanwhile(request, refused).orElseThrow(() -> refused);
        }
    }

    @Override
    public Optional<Answer> earlier(Submission submission) {
        return earlier(requests.of(submission));
    }

    private Optional<Answer> earlier(Answers.@Nullable Request request) {
        return request == null ? Optional.empty() : answers.earlier(request).map(this::again);
    }

    /** Whoever is refused because the very same request was taken meanwhile is answered as that one was. */
    private Optional<Answer> takenMeanwhile(Answers.@Nullable Request request, RuntimeException refused) {
        boolean refusedForAnother = refused instanceof KeyUsedOtherwise
                || refused instanceof OutcomeUnknown
                || refused instanceof LogIsReadOnly;
        return refusedForAnother ? Optional.empty() : earlier(request);
    }

    @Override
    public UUID idOfWhatItMakes(Submission submission) {
        return requests.idOfWhatItMakes(submission);
    }

    private Outcome take(
            List<CommandMessage<?>> messages,
            Alongside alongside,
            Submission submission,
            Answers.@Nullable Request request) {
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        Consumer<TakenTogether.Made> beforeCommit = made -> {
            Outcome one = messages.size() == 1 && alongside == Alongside.NOTHING
                    ? outcome(messages.get(0), submission, made)
                    : new Outcome(lastEventId(made.commit()), null, NO_VERSION, warnings(submission, made.warnings()));
            if (request != null && one.lastEventId() != null) {
                answers.remember(request, one, NO_POSITION);
            }
            outcome.set(one);
        };
        try {
            transaction.take(messages, alongside, beforeCommit);
        } catch (OutcomeUnknown commitFailed) {
            throw new OutcomeUnknown(groupCommit.lookAgain().isPresent());
        }
        return Objects.requireNonNull(outcome.get(), "a transaction ends with an outcome");
    }

    private Outcome outcome(CommandMessage<?> message, Submission submission, TakenTogether.Made made) {
        if (submission.expectedVersion() != null && begins(CommandTarget.idOf(message), made.commit())) {
            throw new NoSuchVersion();
        }
        return new Outcome(
                lastEventId(made.commit()),
                CommandTarget.changedBy(message),
                version(CommandTarget.versionedBy(message), made.commit()),
                warnings(submission, made.warnings()));
    }

    private static boolean begins(String id, Commit commit) {
        return commit.events().stream()
                .anyMatch(event -> event.getSequenceNumber() == 0
                        && event.getAggregateIdentifier().equals(id));
    }

    private static List<Rule> warnings(Submission submission, List<Rule> ofTheRules) {
        return Stream.concat(submission.unusual().stream(), ofTheRules.stream()).toList();
    }

    private static @Nullable String lastEventId(Commit commit) {
        List<DomainEventMessage<?>> made = commit.events();
        return made.isEmpty() ? null : made.get(made.size() - 1).getIdentifier();
    }

    private long version(String id, Commit commit) {
        return commit.events().stream()
                .filter(event -> event.getAggregateIdentifier().equals(id))
                .mapToLong(DomainEventMessage::getSequenceNumber)
                .max()
                .orElseGet(() -> events.lastSequenceNumberFor(id).orElse(NO_VERSION));
    }

    /** Waits until what the outcome rests on is safe, also where nothing changed: it may rest on what others just wrote. */
    private Answer acknowledged(Outcome outcome, Answers.@Nullable Request request) {
        await();
        String lastEvent = outcome.lastEventId();
        if (lastEvent != null) {
            return outcome.at(positionOf(lastEvent));
        }
        long head = positions.head();
        if (request != null) {
            answers.remember(request, outcome, head);
            await();
        }
        return outcome.at(head);
    }

    /** What was taken stays taken, also where its position cannot be told any more. */
    private long positionOf(String safeEvent) {
        try {
            return positions.of(safeEvent).orElseThrow();
        } catch (DataAccessException e) {
            throw new OutcomeUnknown(groupCommit.failure().isPresent());
        }
    }

    /** What was answered before is answered at once where it is safe by now, also when nothing is taken any more. */
    private Answer again(Answers.Remembered remembered) {
        OptionalLong safe = positionOf(remembered);
        if (safe.isEmpty()) {
            await();
            safe = positionOf(remembered);
        }
        return remembered.outcome().at(safe.orElseThrow());
    }

    private OptionalLong positionOf(Answers.Remembered remembered) {
        String lastEvent = remembered.outcome().lastEventId();
        if (lastEvent != null) {
            return positions.of(lastEvent);
        }
        return remembered.head() <= positions.head() ? OptionalLong.of(remembered.head()) : OptionalLong.empty();
    }

    private void await() {
        try {
            groupCommit.await();
        } catch (SyncFailed e) {
            throw new OutcomeUnknown(groupCommit.failure().isPresent());
        }
    }

    /** What is told of a failure: where the database itself failed, one more round shows whether the log still takes anything. */
    private RuntimeException told(RuntimeException e) {
        if (e instanceof OutcomeUnknown unknown) {
            return unknown.isReadOnly()
                    ? unknown
                    : new OutcomeUnknown(groupCommit.lookAgain().isPresent());
        }
        if (e instanceof SomebodyWasFirst
                || ExceptionUtils.findException(e, SQLException.class).isEmpty()) {
            return e;
        }
        return groupCommit.lookAgain().<RuntimeException>map(LogIsReadOnly::new).orElse(e);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public void mustBeWritable() {
        groupCommit.failure().ifPresent(reason -> {
            throw new LogIsReadOnly(reason);
        });
    }

    /** Whoever waited inside a transaction would wait for itself. */
    private static void mustBeOutermost() {
        if (CurrentUnitOfWork.isStarted() || TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("commands are handed in outside any transaction");
        }
    }
}
