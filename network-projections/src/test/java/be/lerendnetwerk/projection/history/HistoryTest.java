package be.lerendnetwerk.projection.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import be.lerendnetwerk.projection.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table that remembers, written as the log is followed and written afresh: both ways it must say the same. */
@ParameterizedClass
@EnumSource(Tables.class)
class HistoryTest {

    private static final Shape THINGS = Shape.of("things")
            .keyedBy("id")
            .holding("colour", "amount", "seen", "seen_on")
            .foundBy("colour");

    private final DataSource dataSource;
    private final JdbcClient sql;

    HistoryTest(Tables where) {
        dataSource = where.empty();
        sql = JdbcClient.create(dataSource);
    }

    enum Way {
        EACH_EVENT_BY_ITSELF,
        ALL_EVENTS_IN_ONE_BATCH,
        AFRESH
    }

    @BeforeEach
    void an_empty_table() {
        sql.sql(
                        "create table things (id varchar, colour varchar, amount integer, seen timestamp(6) with time zone, seen_on date,"
                                + " valid_from bigint, valid_to bigint)")
                .update();
        sql.sql("create unique index things_versions on things (id, valid_from desc)")
                .update();
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_row_keeps_the_version_before(Way way) {
        write(way, put(1, "a", "red"), put(3, "a", "blue"));

        assertThat(versions()).containsExactly("a red 1-3", "a blue 3-");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_says_the_same_is_not_rewritten(Way way) {
        write(way, put(1, "a", "red"), put(3, "a", "red"));

        assertThat(versions()).containsExactly("a red 1-");
    }

    @ParameterizedTest
    @EnumSource
    void a_removed_row_ends(Way way) {
        write(way, put(1, "a", "red"), remove(2, "a"), put(4, "a", "red"));

        assertThat(versions()).containsExactly("a red 1-2", "a red 4-");
    }

    @ParameterizedTest
    @EnumSource
    void several_changes_at_one_position_leave_one_version(Way way) {
        write(way, put(1, "a", "red"), put(2, "a", "blue"), put(2, "a", "green"));

        assertThat(versions()).containsExactly("a red 1-2", "a green 2-");
    }

    @ParameterizedTest
    @EnumSource
    void a_change_that_is_undone_at_the_same_position_leaves_no_trace(Way way) {
        write(way, put(1, "a", "red"), put(2, "a", "blue"), put(2, "a", "red"), put(2, "b", "red"), remove(2, "b"));

        assertThat(versions()).containsExactly("a red 1-");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_is_removed_and_put_again_at_the_same_position_stays(Way way) {
        write(way, put(1, "a", "red"), remove(2, "a"), put(2, "a", "red"));

        assertThat(versions()).containsExactly("a red 1-");
    }

    @ParameterizedTest
    @EnumSource
    void an_event_that_is_delivered_twice_leaves_the_same(Way way) {
        write(
                way,
                put(1, "a", "red"),
                put(1, "a", "red"),
                remove(2, "a"),
                remove(2, "a"),
                put(3, "a", "blue"),
                put(3, "a", "blue"));

        assertThat(versions()).containsExactly("a red 1-2", "a blue 3-");
    }

    @ParameterizedTest
    @EnumSource
    void current_rows_are_found_by_a_column(Way way) {
        write(
                way,
                put(1, "a", "red"),
                put(2, "b", "red"),
                put(3, "c", "red"),
                put(4, "a", "blue"),
                remove(5, "c"),
                (things, at) -> things.where("colour", "red").forEach(row -> things.put(at, row.with("amount", 9))));

        assertThat(versions()).containsExactly("a red 1-4", "a blue 4-", "b red 2-6", "b red 6-", "c red 3-5");
    }

    @ParameterizedTest
    @EnumSource
    void a_value_is_read_back_as_it_was_written(Way way) {
        Step whole = (things, at) -> things.put(
                at,
                things.row("a")
                        .with("colour", List.of("x", "y"))
                        .with("amount", 7)
                        .with("seen", Instant.parse("2022-09-15T11:30:00.123456789Z"))
                        .with("seen_on", LocalDate.parse("2022-09-15")));
        write(way, whole, whole);

        assertThat(versions()).containsExactly("a x|y 1-");
    }

    @ParameterizedTest
    @EnumSource
    void the_order_of_the_log_cannot_be_turned_back(Way way) {
        assertThatIllegalStateException()
                .isThrownBy(() -> write(way, List.of(5L, 4L), put(0, "a", "red"), put(0, "a", "blue")));
    }

    @ParameterizedTest
    @EnumSource
    void a_clear_value_is_refused(Way way) {
        Personal clear = Personal.of(new Subject(Subject.Kind.CASE, "c"), "secret");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        way, (things, at) -> things.put(at, things.row("a").with("colour", clear))))
                .withMessageNotContaining("secret");
    }

    @Test
    void a_table_has_one_owner() {
        for (Histories histories : List.of(Histories.live(dataSource), Histories.fresh(dataSource))) {
            histories.table(THINGS);
            assertThatIllegalStateException()
                    .isThrownBy(() -> histories.table(Shape.of("things").keyedBy("id")))
                    .withMessageStartingWith("things has an owner already");
        }
    }

    private interface Step {
        void take(History things, At at);
    }

    private static Step put(long position, String id, String colour) {
        return (things, at) -> things.put(at(position, at), things.row(id).with("colour", colour));
    }

    private static Step remove(long position, String id) {
        return (things, at) -> things.remove(at(position, at), id);
    }

    private static At at(long position, At otherwise) {
        return position == 0 ? otherwise : position(position);
    }

    private static At position(long position) {
        return new At(position, Instant.EPOCH, LocalDate.EPOCH, "local");
    }

    private void write(Way way, Step... steps) {
        write(way, LongStream.rangeClosed(1, steps.length).boxed().toList(), steps);
    }

    private void write(Way way, List<Long> positions, Step... steps) {
        if (way == Way.AFRESH) {
            Histories histories = Histories.fresh(dataSource);
            History things = histories.table(THINGS);
            take(things, positions, steps);
            histories.finish();
            return;
        }
        History things = Histories.live(dataSource).table(THINGS);
        if (way == Way.ALL_EVENTS_IN_ONE_BATCH) {
            inUnitOfWork(() -> take(things, positions, steps));
        } else {
            for (int i = 0; i < steps.length; i++) {
                int step = i;
                inUnitOfWork(() -> steps[step].take(things, position(positions.get(step))));
            }
        }
    }

    private static void take(History things, List<Long> positions, Step... steps) {
        for (int i = 0; i < steps.length; i++) {
            steps[i].take(things, position(positions.get(i)));
        }
    }

    private static void inUnitOfWork(Runnable task) {
        ResultMessage<?> result = DefaultUnitOfWork.startAndGet(null).executeWithResult(() -> {
            task.run();
            return null;
        });
        if (result.isExceptional()) {
            throw (RuntimeException) result.exceptionResult();
        }
    }

    private List<String> versions() {
        return sql.sql("select id || ' ' || colour || ' ' || valid_from || '-'"
                        + " || case valid_to when 9223372036854775807 then '' else '' || valid_to end"
                        + " from things order by id, valid_from")
                .query(String.class)
                .list();
    }
}
