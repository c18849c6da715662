package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.log.Commit;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.SyncFailed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The desk of this installation: each call is one transaction, and is answered only after a round of the {@link GroupCommit} that
 * began after its commit. A race that was lost is run again, unless the caller expected a version.
 */
final class DurableDesk implements CommandDesk {

    private static final int ATTEMPTS = 5;
    private static final long NO_VERSION = -1;

    private final TakenTogether transaction;
    private final EventStore events;
    private final GroupCommit groupCommit;
    private final LogPositions positions;
    private final Answers answers;
    private final NetworkDay day;
    private final BodyHash bodyHash;

    DurableDesk(
            TakenTogether transaction,
            EventStore events,
            GroupCommit groupCommit,
            LogPositions positions,
            Answers answers,
            NetworkDay day,
            BodyHash bodyHash) {
        this.transaction = transaction;
        this.events = events;
        this.groupCommit = groupCommit;
        this.positions = positions;
        this.answers = answers;
        this.day = day;
        this.bodyHash = bodyHash;
    }

    @Override
    public Answer submit(Object command, Submission submission) {
        mustBeOutermost();
        Answers.@Nullable Request request = request(command, submission);
        for (int attempt = 1; ; attempt++) {
            Optional<Outcome> earlier = request == null ? Optional.empty() : answers.earlier(request);
            if (earlier.isPresent()) {
                return acknowledged(earlier.get());
            }
            CommandMessage<?> message = CommandMetadata.message(
                    command, submission, UUID.randomUUID().toString(), day.today());
            try {
                return acknowledged(take(message, request));
            } catch (ConcurrencyException | DuplicateKeyException | ConcurrencyFailureException lost) {
                if (submission.expectedVersion() != null) {
                    throw new ChangedMeanwhile(CommandTarget.idOf(message), submission.expectedVersion());
                }
                if (attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    @Override
    public Optional<Answer> earlier(Object command, Submission submission) {
        Answers.@Nullable Request request = request(command, submission);
        return request == null ? Optional.empty() : answers.earlier(request).map(this::acknowledged);
    }

    private Answers.@Nullable Request request(Object command, Submission submission) {
        return submission.key() == null
                ? null
                : new Answers.Request(submission.by(), submission.key(), bodyHash.of(command));
    }

    @Override
    public Answer submitAll(List<DatedCommand> commands, Submission submission, Alongside alongside) {
        mustBeOutermost();
        LocalDate today = day.today();
        List<CommandMessage<?>> messages = commands.stream()
                .<CommandMessage<?>>map(dated -> CommandMetadata.message(
                        dated.command(), submission, dated.commandId(), earlier(dated.happenedOn(), today)))
                .toList();
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        mustBeWritable();
        transaction.take(
                messages,
                alongside,
                made -> outcome.set(
                        new Outcome(lastEventId(made.commit()), positions.head(), null, NO_VERSION, made.warnings())));
        return acknowledged(made(outcome));
    }

    private Outcome take(CommandMessage<?> message, Answers.@Nullable Request request) {
        mustBeWritable();
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        transaction.take(List.of(message), Alongside.NOTHING, made -> {
            String id = CommandTarget.changedBy(message);
            outcome.set(new Outcome(
                    lastEventId(made.commit()), positions.head(), id, version(id, made.commit()), made.warnings()));
            if (request != null) {
                answers.remember(request, made(outcome));
            }
        });
        return made(outcome);
    }

    private static Outcome made(AtomicReference<@Nullable Outcome> outcome) {
        Outcome made = outcome.get();
        if (made == null) {
            throw new IllegalStateException("a transaction ended without an outcome");
        }
        return made;
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
    private Answer acknowledged(Outcome outcome) {
        try {
            groupCommit.await();
        } catch (SyncFailed e) {
            throw new OutcomeUnknown();
        }
        String lastEvent = outcome.lastEventId();
        return outcome.at(
                lastEvent == null ? outcome.head() : positions.of(lastEvent).orElseThrow());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void mustBeWritable() {
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
