package be.lerendnetwerk.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.participant.event.ParticipantErased;
import be.lerendnetwerk.domain.participant.event.ParticipantLeft;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ErasuresTest {

    private static final Subject MAY = new Subject(Subject.Kind.PARTICIPANT, "p-1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void an_erased_person_cannot_be_read_and_never_gets_another_key(KeyBase.Kind kind) {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            Personal before = seal(keys, "May");
            Personal other = keys.forOneEvent().seal(new Personal.Clear(person("p-2"), "June"), "T", "/x");

            inTransaction(base)
                    .executeWithoutResult(status -> erasures(base, keys).alongside(List.of(erased("p-1"))));

            assertThat(new Personals(keys).open(before).isErased()).isTrue();
            assertThat(seal(keys, "May is back")).isEqualTo(new Personal.Erased(MAY));
            assertThat(new Personals(keys).open(other).text()).isEqualTo("June");
        }
    }

    @ParameterizedTest
    @EnumSource
    void somebody_who_never_had_a_key_is_erased_too(KeyBase.Kind kind) {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            inTransaction(base)
                    .executeWithoutResult(status -> erasures(base, keys).alongside(List.of(erased("p-1"))));
            assertThat(seal(keys, "May")).isEqualTo(new Personal.Erased(MAY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_that_was_not_committed_erased_nothing(KeyBase.Kind kind) {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            Personal value = seal(keys, "May");
            inTransaction(base).executeWithoutResult(status -> {
                erasures(base, keys).alongside(List.of(erased("p-1")));
                status.setRollbackOnly();
            });
            assertThat(new Personals(keys).open(value).text()).isEqualTo("May");
        }
    }

    @ParameterizedTest
    @EnumSource
    void other_events_erase_nothing(KeyBase.Kind kind) {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            Personal value = seal(keys, "May");
            erasures(base, keys).alongside(List.of(GenericEventMessage.asEventMessage(new ParticipantLeft("p-1"))));
            assertThat(new Personals(keys).open(value).text()).isEqualTo("May");
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_erasure_that_the_log_knows_and_the_keys_do_not_is_finished_at_the_start(KeyBase.Kind kind) {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            Personal value = seal(keys, "May");
            stored(base, "p-1", "ParticipantErased");
            stored(base, "p-2", "ParticipantErased");
            stored(base, "p-3", "ParticipantLeft");

            assertThat(erasures(base, keys).finish()).isEqualTo(2);

            assertThat(new Personals(keys).open(value).isErased()).isTrue();
            assertThat(seal(keys, "May")).isEqualTo(new Personal.Erased(MAY));
            assertThat(keys.forOneEvent().seal(new Personal.Clear(person("p-3"), "x"), "T", "/x"))
                    .isInstanceOf(Personal.Sealed.class);
            assertThat(erasures(base, keys).finish()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void thirty_two_writers_in_their_transactions_agree_on_one_key_of_a_subject(KeyBase.Kind kind) throws Exception {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            List<Personal> values = atOnce(32, writer -> inTransaction(base).execute(status -> {
                stored(base, "w-" + writer, "ParticipantRegistered");
                return seal(keys, "May " + writer);
            }));
            Set<String> marks = new HashSet<>();
            for (int writer = 0; writer < 32; writer++) {
                Personal value = values.get(writer);
                assertThat(new Personals(keys).open(value).text()).isEqualTo("May " + writer);
                marks.add(SealedText.of((Personal.Sealed) value).keyMark());
            }
            assertThat(marks).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sealing_while_the_subject_is_being_erased_leaves_no_key_behind(KeyBase.Kind kind) throws Exception {
        try (KeyBase base = new KeyBase(kind, folder)) {
            SubjectKeys keys = keys(base);
            List<Personal> values = atOnce(32, writer -> inTransaction(base).execute(status -> {
                if (writer == 7) {
                    erasures(base, keys).alongside(List.of(erased("p-1")));
                }
                return seal(keys, "May");
            }));
            assertThat(new Personals(keys).open(values).values()).allMatch(Opened::isErased);
            assertThat(keys.of(List.of(MAY))).isEmpty();
        }
    }

    private interface Writing {
        Personal by(int writer);
    }

    private static List<Personal> atOnce(int writers, Writing writing) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            CountDownLatch all = new CountDownLatch(writers);
            List<Future<Personal>> results = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                int writer = i;
                results.add(threads.submit(() -> {
                    all.countDown();
                    all.await();
                    return writing.by(writer);
                }));
            }
            List<Personal> values = new ArrayList<>();
            for (Future<Personal> result : results) {
                values.add(result.get());
            }
            return values;
        } finally {
            threads.shutdownNow();
        }
    }

    private static SubjectKeys keys(KeyBase base) {
        return new SubjectKeys(base.table, new MasterKey(SecretKeyBytes.random()));
    }

    private static Erasures erasures(KeyBase base, SubjectKeys keys) {
        return new Erasures(keys, base.sql);
    }

    private static TransactionTemplate inTransaction(KeyBase base) {
        return new TransactionTemplate(new DataSourceTransactionManager(base.events));
    }

    private static Personal seal(SubjectKeys keys, String text) {
        return keys.forOneEvent().seal(new Personal.Clear(MAY, text), "ParticipantRegistered", "/name");
    }

    private static void stored(KeyBase base, String id, String type) {
        base.sql.sql("INSERT INTO events VALUES (?, ?)").params(id, type).update();
    }

    private static Subject person(String id) {
        return new Subject(Subject.Kind.PARTICIPANT, id);
    }

    private static EventMessage<?> erased(String id) {
        return GenericEventMessage.asEventMessage(new ParticipantErased(id, "REQUEST"));
    }
}
