package be.lerendnetwerk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.keys.InstallationSecret;
import be.lerendnetwerk.app.log.FullDisk;
import be.lerendnetwerk.app.log.GroupCommit;
import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.Node;
import be.lerendnetwerk.app.log.Rounds;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What callers hear when the disk is full, when nobody confirms in time, and when others are always first. */
class DeskInTroubleTest {

    private static final Submission LOCAL = Submission.by("local");

    @TempDir
    private Path folder;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @Test
    void a_full_disk_is_told_to_everybody_and_what_was_safe_is_still_read() {
        try (Node node = Node.with("network.data=" + folder, Node.ON_A_DISK_THAT_FILLS)) {
            Answer admitted = node.desk().submit(admit(), keyed("k"));
            FullDisk.fill();
            List<RuntimeException> told = IntStream.range(0, 200)
                    .parallel()
                    .mapToObj(n -> refusal(node))
                    .toList();
            assertThat(told)
                    .allMatch(e -> e instanceof LogIsReadOnly
                            || (e instanceof OutcomeUnknown unknown && unknown.isReadOnly()));
            assertThat(node.get(GroupCommit.class).failure()).isPresent();
            assertThat(refusal(node)).isInstanceOf(LogIsReadOnly.class);
            assertThatThrownBy(() -> node.desk().mustBeWritable()).isInstanceOf(LogIsReadOnly.class);
            Awaitility.await()
                    .ignoreExceptions() // each connection from before the failure is given up by whoever meets it
                    .untilAsserted(() ->
                            assertThat(node.get(LogReader.class).after(0, 10)).hasSize(1));
            // Each connection from before the failure is given up by whoever meets it.
            Awaitility.await().ignoreExceptions().untilAsserted(() -> assertThat(
                            node.desk().submit(admit(), keyed("k")))
                    .isEqualTo(admitted));
        }
    }

    /** Much that is handed in at once is written before it ends; what goes wrong there is the same trouble. */
    @Test
    void a_disk_that_fills_in_the_middle_of_much_is_told_in_the_same_way() {
        try (Node node = Node.with("network.data=" + folder, Node.ON_A_DISK_THAT_FILLS)) {
            node.desk().submit(admit(), keyed("k"));
            FullDisk.fill();
            List<DatedCommand> much = IntStream.range(0, 20_000)
                    .mapToObj(n -> new DatedCommand(anybody(), LocalDate.EPOCH, "command-" + n))
                    .toList();
            assertThatThrownBy(() -> node.desk().submitAll(much, Submission.by("local")))
                    .isInstanceOfAny(OutcomeUnknown.class, LogIsReadOnly.class);
            assertThat(refusal(node)).isInstanceOf(LogIsReadOnly.class);
        }
    }

    @Test
    void who_waited_in_vain_hears_no_more_than_that_and_is_answered_under_the_same_key_once_it_is_safe() {
        try (Node node = Node.on(folder)) {
            CommandDesk waitingInVain = desk(node, node.get(CommandBus.class), Rounds.thatNeverCome());
            assertThatThrownBy(() -> waitingInVain.submit(admit(), keyed("k")))
                    .isInstanceOfSatisfying(OutcomeUnknown.class, e -> assertThat(e.isReadOnly())
                            .isFalse());
            Answer after = node.desk().submit(rename("Anders"), LOCAL);
            assertThat(waitingInVain.submit(admit(), keyed("k")))
                    .isEqualTo(new Answer(after.position() - 1, organisation.toString(), 0, List.of()));
        }
    }

    @Test
    void what_was_taken_is_not_denied_where_its_position_cannot_be_told_any_more() {
        try (Node node = Node.on(folder)) {
            CommandDesk losingTheDatabase =
                    desk(node, node.get(CommandBus.class), rounds(node), Rounds.positionsOutOfReach());
            assertThatThrownBy(() -> losingTheDatabase.submit(admit(), LOCAL)).isInstanceOf(OutcomeUnknown.class);
            assertThat(node.get(LogPositions.class).head()).isEqualTo(1);
        }
    }

    @Test
    void what_changes_nothing_names_a_position_that_what_it_rests_on_has_reached() {
        try (Node node = Node.on(folder)) {
            node.desk().submit(admit(), LOCAL);
            CommandDesk waitingInVain = desk(node, node.get(CommandBus.class), Rounds.thatNeverCome());
            assertThatThrownBy(() -> waitingInVain.submit(rename("Anders"), LOCAL))
                    .isInstanceOf(OutcomeUnknown.class);
            Answer same = node.desk().submit(rename("Anders"), keyed("k"));
            assertThat(same).isEqualTo(new Answer(2, organisation.toString(), 1, List.of()));
            node.desk().submit(rename("Weer anders"), LOCAL);
            assertThat(node.desk().submit(rename("Anders"), keyed("k"))).isEqualTo(same);
            assertThat(node.get(LogPositions.class).head()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void whoever_always_loses_hears_that_others_were_first(RuntimeException lost) {
        try (Node node = Node.on(folder)) {
            node.desk().submit(admit(), LOCAL);
            CommandDesk desk = desk(node, new Losing(node.get(CommandBus.class), lost, 100), rounds(node));
            assertThatThrownBy(() -> desk.submit(rename("Anders"), LOCAL)).isInstanceOf(SomebodyWasFirst.class);
            assertThatThrownBy(() -> desk.submitAll(
                            List.of(new DatedCommand(rename("Anders"), LocalDate.of(2022, 9, 15), "1")), LOCAL))
                    .isInstanceOf(SomebodyWasFirst.class);
        }
    }

    static Stream<RuntimeException> lostRaces() {
        return Stream.of(
                new ConcurrencyException("lost"),
                new LockAcquisitionFailedException("held"),
                new DeadlockException("dead"));
    }

    @Test
    void whoever_loses_now_and_then_gets_a_turn() {
        try (Node node = Node.on(folder)) {
            node.desk().submit(admit(), LOCAL);
            Losing losing = new Losing(node.get(CommandBus.class), new DeadlockException("dead"), 3);
            assertThat(desk(node, losing, rounds(node))
                            .submit(rename("Anders"), LOCAL.expecting(0L))
                            .version())
                    .isEqualTo(1);
        }
    }

    private RuntimeException refusal(Node node) {
        try {
            Answer answer = node.desk()
                    .submit(
                            new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "x".repeat(150), null, null),
                            LOCAL);
            throw new AssertionError("acknowledged on a full disk: " + answer);
        } catch (RuntimeException e) {
            return e;
        }
    }

    private static CommandDesk desk(Node node, CommandBus bus, GroupCommit rounds) {
        return desk(node, bus, rounds, node.get(LogPositions.class));
    }

    private static CommandDesk desk(Node node, CommandBus bus, GroupCommit rounds, LogPositions positions) {
        return new DurableDesk(
                new TakenTogether(bus, node.get(TransactionManager.class), node.get(EventStore.class)),
                node.get(EventStore.class),
                rounds,
                positions,
                new Answers(JdbcClient.create(node.get(DataSource.class))),
                node.get(NetworkDay.class),
                new Requests(node.get(InstallationSecret.class)));
    }

    private static GroupCommit rounds(Node node) {
        return node.get(GroupCommit.class);
    }

    private static Submission keyed(String key) {
        return LOCAL.under(new RequestKey(key, "the same"));
    }

    private AdmitOrganisation admit() {
        return new AdmitOrganisation(organisation, "Organisatie", null, null);
    }

    private static AdmitOrganisation anybody() {
        return new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Organisatie", null, null);
    }

    private CorrectOrganisation rename(String name) {
        return new CorrectOrganisation(organisation, name, null);
    }

    /** A bus whose first so many commands lose a race. */
    private record Losing(CommandBus bus, RuntimeException lost, AtomicInteger left) implements CommandBus {

        Losing(CommandBus bus, RuntimeException lost, int races) {
            this(bus, lost, new AtomicInteger(races));
        }

        @Override
        public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
            if (left.getAndDecrement() > 0) {
                callback.onResult(command, GenericCommandResultMessage.asCommandResultMessage(lost));
            } else {
                bus.dispatch(command, callback);
            }
        }

        @Override
        public <C> void dispatch(CommandMessage<C> command) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Registration registerDispatchInterceptor(
                MessageDispatchInterceptor<? super CommandMessage<?>> interceptor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Registration registerHandlerInterceptor(
                MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
            throw new UnsupportedOperationException();
        }
    }
}
