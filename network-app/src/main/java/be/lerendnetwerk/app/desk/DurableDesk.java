package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.app.log.Commit;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.SyncFailed;
import be.lerendnetwerk.domain.shared.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
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
        mustBeOutermost();
        Answers.@Nullable Request request = requests.of(submission);
        try {
            return attempted(command, submission, request);
        } catch (RuntimeException refused) {
            return earlier(request, refused);
        }
    }

    private Answer attempted(Object command, Submission submission, Answers.@Nullable Request request) {
        for (int attempt = 1; ; attempt++) {
            Optional<Outcome> earlier = request == null ? Optional.empty() : answers.earlier(request);
            if (earlier.isPresent()) {
                return again(earlier.get());
            }
            CommandMessage<?> message = CommandMetadata.message(
                    command, submission, UUID.randomUUID().toString(), day.today());
            try {
                return acknowledged(take(message, submission, request));
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

    /** Whoever is refused because the very same request was taken meanwhile is answered as that one was. */
    private Answer earlier(Answers.@Nullable Request request, RuntimeException refused) {
        if (request == null || refused instanceof KeyUsedOtherwise || refused instanceof OutcomeUnknown) {
            throw refused;
        }
        return answers.earlier(request).map(this::again).orElseThrow(() -> refused);
    }

    @Override
    public Optional<Answer> earlier(Submission submission) {
        Answers.@Nullable Request request = requests.of(submission);
        return request == null ? Optional.empty() : answers.earlier(request).map(this::again);
    }

    @Override
    public UUID idOfWhatItMakes(Submission submission) {
        return requests.idOfWhatItMakes(submission);
    }

    @Override
    public Answer submitAll(List<DatedCommand> commands, Submission submission, Alongside alongside) {
        mustBeOutermost();
        Answers.@Nullable Request request = requests.of(submission);
        Optional<Outcome> earlier = request == null ? Optional.empty() : answers.earlier(request);
        if (earlier.isPresent()) {
            return again(earlier.get());
        }
        LocalDate today = day.today();
        List<CommandMessage<?>> messages = commands.stream()
                .<CommandMessage<?>>map(dated -> CommandMetadata.message(
                        dated.command(), submission, dated.commandId(), earlier(dated.happenedOn(), today)))
                .toList();
        try {
            return acknowledged(take(messages, submission, alongside, request));
        } catch (RuntimeException refused) {
            return earlier(request, refused);
        }
    }

    private Outcome take(
            List<CommandMessage<?>> messages,
            Submission submission,
            Alongside alongside,
            Answers.@Nullable Request request) {
        mustBeWritable();
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        transaction.take(messages, alongside, made -> {
            outcome.set(new Outcome(
                    lastEventId(made.commit()),
                    positions.head(),
                    null,
                    NO_VERSION,
                    warnings(submission, made.warnings())));
            if (request != null) {
                answers.remember(request, made(outcome));
            }
        });
        return made(outcome);
    }

    private Outcome take(CommandMessage<?> message, Submission submission, Answers.@Nullable Request request) {
        mustBeWritable();
        AtomicReference<@Nullable Outcome> outcome = new AtomicReference<>();
        transaction.take(List.of(message), Alongside.NOTHING, made -> {
            outcome.set(new Outcome(
                    lastEventId(made.commit()),
                    positions.head(),
                    CommandTarget.changedBy(message),
                    version(CommandTarget.versionedBy(message), made.commit()),
                    warnings(submission, made.warnings())));
            if (request != null) {
                answers.remember(request, made(outcome));
            }
        });
        return made(outcome);
    }

    private static List<Rule> warnings(Submission submission, List<Rule> ofTheRules) {
        return Stream.concat(submission.unusual().stream(), ofTheRules.stream()).toList();
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

    private Answer again(Outcome outcome) {
        return acknowledged(outcome);
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
