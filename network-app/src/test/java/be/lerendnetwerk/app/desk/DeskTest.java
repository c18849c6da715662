package be.lerendnetwerk.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.app.log.LogPositions;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.log.Node;
import be.lerendnetwerk.domain.network.NetworkRule;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.CorrectOrganisation;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Rule;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DeskTest {

    private static final Submission LOCAL = Submission.by("local");
    private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 15);

    @TempDir
    private static Path folder;

    private static Node node;

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());

    @BeforeAll
    static void open() {
        node = Node.on(folder);
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void an_answer_names_the_position_and_the_version() {
        Answer admitted = submit(admit());
        assertThat(admitted).isEqualTo(new Answer(head(), organisation.toString(), 0, List.of()));
        assertThat(submit(rename("Anders"))).isEqualTo(new Answer(head(), organisation.toString(), 1, List.of()));
    }

    @Test
    void what_changes_nothing_answers_with_the_head() {
        submit(admit());
        submit(rename("Anders"));
        submit(new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Nog een", null, null));
        assertThat(submit(rename("Anders"))).isEqualTo(new Answer(head(), organisation.toString(), 1, List.of()));
    }

    @Test
    void an_event_says_who_did_it_when_by_which_command_and_why_and_nothing_else() {
        submit(admit());
        assertThat(last().event().metadata())
                .containsOnlyOnce("\"by\":\"local\"")
                .containsOnlyOnce("\"happenedOn\":")
                .containsOnlyOnce("\"commandId\":")
                .containsOnlyOnce("\"cause\":\"AdmitOrganisation\"")
                .matches("(?:\\{|,|\"\\w+\":\"[^\"]*\"){8}}");
    }

    @Test
    void what_a_policy_hands_in_is_caused_by_the_event_it_answers_to() {
        submit(admit());
        String event = last().event().id();
        node.desk().submit(rename("Anders"), new Submission("local", null, null, event, List.of()));
        assertThat(last().event().metadata()).containsOnlyOnce("\"cause\":\"" + event + "\"");
    }

    @Test
    void a_session_is_scheduled_on_its_series_and_answered_for_by_itself() {
        SeriesId series = new SeriesId(UUID.randomUUID());
        SessionId session = new SessionId(UUID.randomUUID());
        submit(new PlanSeries(series, "Traject", null, null, null, null, null));
        Answer scheduled = submit(new ScheduleSession(series, session, null, IN_2022, null, null));
        assertThat(scheduled.id()).isEqualTo(session.toString());
        assertThat(scheduled.version()).isZero();
        assertThat(scheduled.position()).isEqualTo(head());
        assertThat(last().event().type()).isEqualTo("SessionScheduled");
    }

    @Test
    void an_id_that_is_in_use_is_refused_by_a_rule() {
        submit(admit());
        long before = head();
        assertThatThrownBy(() -> submit(admit())).isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.rule())
                .isEqualTo(LogRule.ID_IS_NEW));
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void the_network_is_founded_once() {
        submit(new FoundNetwork("Netwerk", null, "America/Paramaribo"));
        assertThat(node.get(NetworkDay.class).zone().getId()).isEqualTo("America/Paramaribo");
        assertThatThrownBy(() -> submit(new FoundNetwork("Netwerk", null, null)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(NetworkRule.A_NETWORK_IS_FOUNDED_ONCE));
    }

    @Test
    void what_does_not_exist_takes_no_command() {
        assertThatThrownBy(() -> submit(rename("Anders"))).isInstanceOf(UnknownTarget.class);
    }

    @Test
    void whoever_is_behind_hears_that_somebody_was_first() {
        submit(admit());
        submit(rename("Anders"));
        Submission behind = LOCAL.expecting(0L);
        assertThatThrownBy(() -> node.desk().submit(rename("Nog anders"), behind))
                .isInstanceOfSatisfying(ChangedMeanwhile.class, e -> {
                    assertThat(e.aggregateId()).isEqualTo(organisation.toString());
                    assertThat(changedSince(e)).containsExactly("OrganisationCorrected");
                });
        Submission up = LOCAL.expecting(1L);
        assertThat(node.desk().submit(rename("Nog anders"), up).version()).isEqualTo(2);
    }

    @Test
    void the_same_key_is_answered_the_same_and_done_once() {
        Answer first = node.desk().submit(admit(), keyed("k1"));
        long before = head();
        assertThat(node.desk().submit(admit(), keyed("k1"))).isEqualTo(first);
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        node.desk().submit(admit(), keyed("k2"));
        assertThatThrownBy(() -> node.desk().submit(rename("Anders"), keyed("k2", "another")))
                .isInstanceOf(KeyUsedOtherwise.class);
    }

    @Test
    void a_key_belongs_to_an_account() {
        node.desk().submit(admit(), keyed("k3"));
        Submission other = Submission.by("other").under(new RequestKey("k3", "another"));
        assertThat(node.desk().submit(rename("Anders"), other).version()).isEqualTo(1);
    }

    @Test
    void a_refusal_is_not_remembered() {
        assertThatThrownBy(() -> node.desk().submit(rename("Anders"), keyed("k4")))
                .isInstanceOf(UnknownTarget.class);
        submit(admit());
        assertThat(node.desk().submit(rename("Anders"), keyed("k4")).version()).isEqualTo(1);
    }

    @Test
    void the_same_key_at_the_same_time_is_done_once() {
        submit(admit());
        long before = head();
        List<Answer> answers = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> node.desk().submit(rename("Samen"), keyed("k5")))
                .toList();
        assertThat(answers).containsOnly(new Answer(before + 1, organisation.toString(), 1, List.of()));
        assertThat(head()).isEqualTo(before + 1);
    }

    @Test
    void writers_of_one_thing_all_get_their_turn() {
        submit(admit());
        List<Long> versions = IntStream.range(0, 40)
                .parallel()
                .mapToObj(n -> submit(rename("Naam " + n)).version())
                .sorted()
                .toList();
        assertThat(versions)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(n -> (long) n).toList());
    }

    @Test
    void many_commands_become_one_block_or_nothing() {
        long before = head();
        OrganisationId other = new OrganisationId(UUID.randomUUID());
        assertThatThrownBy(() -> node.desk()
                        .submitAll(
                                List.of(dated(admit(), "1"), dated(new CorrectOrganisation(other, "?", null), "2")),
                                LOCAL))
                .isInstanceOf(UnknownTarget.class);
        assertThat(head()).isEqualTo(before);

        Answer all = node.desk().submitAll(List.of(dated(admit(), "1"), dated(rename("Anders"), "2")), LOCAL);
        assertThat(all).isEqualTo(new Answer(before + 2, null, -1, List.of()));
        assertThat(last().event().metadata()).contains("\"commandId\":\"2\"").contains("\"happenedOn\":\"2022-09-15\"");
    }

    @Test
    void what_a_refused_bulk_did_to_an_aggregate_is_forgotten() {
        submit(admit());
        OrganisationId other = new OrganisationId(UUID.randomUUID());
        assertThatThrownBy(() -> node.desk()
                        .submitAll(
                                List.of(
                                        dated(rename("Anders"), "1"),
                                        dated(new CorrectOrganisation(other, "?", null), "2")),
                                LOCAL))
                .isInstanceOf(UnknownTarget.class);
        assertThat(submit(rename("Anders")).version()).isEqualTo(1);
    }

    @Test
    void answers_outlive_a_restart(@TempDir Path own) {
        Answer first;
        try (Node before = Node.on(own)) {
            first = before.desk().submit(admit(), keyed("k"));
            before.desk().submit(rename("Anders"), LOCAL);
        }
        try (Node after = Node.on(own)) {
            assertThat(after.desk().submit(admit(), keyed("k"))).isEqualTo(first);
            assertThat(after.get(LogPositions.class).head()).isEqualTo(2);
        }
    }

    @Test
    void a_failed_sync_leaves_the_outcome_unknown_and_the_log_read_only(@TempDir Path own) {
        try (Node broken = Node.with("network.data=" + own, Node.WITH_A_BROKEN_DISK)) {
            assertThatThrownBy(() -> broken.desk().submit(admit(), LOCAL)).isInstanceOf(OutcomeUnknown.class);
            assertThatThrownBy(() -> broken.desk().submit(rename("Anders"), LOCAL))
                    .isInstanceOf(LogIsReadOnly.class)
                    .hasMessageContaining("the disk is broken");
            assertThat(broken.get(LogPositions.class).head()).isZero();
            assertThat(broken.get(LogReader.class).after(0, 10)).isEmpty();
        }
    }

    @Test
    void a_version_that_is_not_there_yet_is_refused_as_such() {
        submit(admit());
        assertThatThrownBy(() -> node.desk().submit(rename("Anders"), LOCAL.expecting(7L)))
                .isInstanceOf(NoSuchVersion.class);
        assertThat(node.desk().submit(rename("Anders"), LOCAL.expecting(0L)).version())
                .isEqualTo(1);
    }

    @Test
    void what_is_new_has_no_version_that_somebody_can_have_seen() {
        long before = head();
        assertThatThrownBy(() -> node.desk().submit(admit(), LOCAL.expecting(5L)))
                .isInstanceOf(NoSuchVersion.class);
        assertThatThrownBy(() -> node.desk().submit(admit(), LOCAL.expecting(0L)))
                .isInstanceOf(NoSuchVersion.class);
        assertThat(head()).isEqualTo(before);
        assertThat(submit(admit()).version()).isZero();
    }

    @Test
    void a_command_within_a_transaction_is_refused() {
        TransactionTemplate transaction = new TransactionTemplate(node.get(PlatformTransactionManager.class));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> submit(admit())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("outside any transaction");
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            assertThatThrownBy(() -> submit(admit()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("outside any transaction");
        } finally {
            work.rollback();
        }
        assertThat(submit(admit()).version()).isZero();
    }

    @Test
    void an_import_is_one_block_of_positions_beside_whatever_others_write() throws Exception {
        submit(admit());
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch written = new CountDownLatch(12);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        try {
            for (int writer = 0; writer < 4; writer++) {
                writers.execute(() -> {
                    while (!done.get()) {
                        submit(new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Los", null, null));
                        written.countDown();
                    }
                });
            }
            List<DatedCommand> many = IntStream.range(0, 400)
                    .mapToObj(n -> dated(
                            new AdmitOrganisation(new OrganisationId(UUID.randomUUID()), "Samen", null, null), "block"))
                    .toList();
            Answer block = node.desk().submitAll(many, LOCAL, new Alongside() {
                @Override
                public void taken(int commands, List<Rule> warnings) {
                    if (commands == 200) {
                        untilOthersWroteMore(written);
                    }
                }
            });
            assertThat(node.get(LogReader.class).after(block.position() - 400, 400))
                    .allMatch(logged -> logged.event().metadata().contains("\"commandId\":\"block\""));
        } finally {
            done.set(true);
            writers.shutdown();
        }
    }

    private static void untilOthersWroteMore(CountDownLatch written) {
        try {
            assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> changedSince(ChangedMeanwhile changed) {
        return node.get(LogReader.class).ofAggregate(changed.aggregateId(), changed.expectedVersion()).stream()
                .map(logged -> logged.event().type())
                .toList();
    }

    private static Answer submit(Object command) {
        return node.desk().submit(command, LOCAL);
    }

    private AdmitOrganisation admit() {
        return new AdmitOrganisation(organisation, "Organisatie", null, null);
    }

    private CorrectOrganisation rename(String name) {
        return new CorrectOrganisation(organisation, name, null);
    }

    private static DatedCommand dated(Object command, String id) {
        return new DatedCommand(command, IN_2022, id);
    }

    private static Submission keyed(String key) {
        return keyed(key, "the same");
    }

    private static Submission keyed(String key, String received) {
        return LOCAL.under(new RequestKey(key, received));
    }

    private static long head() {
        return node.get(LogPositions.class).head();
    }

    private static LoggedEvent last() {
        return node.get(LogReader.class).after(head() - 1, 1).get(0);
    }
}
