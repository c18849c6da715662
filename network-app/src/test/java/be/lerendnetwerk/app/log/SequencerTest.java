package be.lerendnetwerk.app.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SequencerTest {

    private static final LocalDate MAY = LocalDate.of(2022, 5, 1);

    private final Sequencer sequencer = new Sequencer();
    private Connection connection;
    private JdbcClient log;
    private int events;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        Database database = Database.in(folder);
        database.migrate("log", "db/log");
        connection = database.connect("log");
        log = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void an_empty_log_has_no_position() throws SQLException {
        assertThat(sequencer.sequence(connection)).isZero();
    }

    @Test
    void the_events_of_one_commit_stay_together() throws SQLException {
        commit("a", 0, MAY);
        commit("b", 0, MAY);
        commit("a", 0, MAY);
        sequencer.sequence(connection);
        assertThat(order()).isEqualTo("2 1 3");
    }

    @Test
    void positions_go_on_without_gaps() throws SQLException {
        commit("a", 0, MAY);
        sequencer.sequence(connection);
        commit("b", 0, MAY);
        assertThat(sequencer.sequence(connection)).isEqualTo(2);
        assertThat(order()).isEqualTo("1 2");
        assertThat(log.sql("SELECT count(*) FROM unsequenced").query(Long.class).single())
                .isZero();
    }

    @Test
    void what_it_placed_is_told_by_event_and_only_the_last_time() throws SQLException {
        commit("a", 0, MAY);
        sequencer.sequence(connection);
        commit("b", 0, MAY);
        commit("c", 0, MAY);
        sequencer.sequence(connection);
        assertThat(sequencer.placed()).isEqualTo(Map.of("event-2", 2L, "event-3", 3L));
    }

    @Test
    void a_given_position_exists_once_the_head_has_reached_it() throws SQLException {
        Head head = new Head();
        GivenPositions given = new GivenPositions();
        given.note(Map.of("event-1", 7L));
        LogPositions positions = new LogPositions(log, head, given);
        assertThat(positions.of("event-1")).isEmpty();
        head.moveTo(7);
        assertThat(positions.of("event-1")).hasValue(7);
    }

    @Test
    void neither_clock_runs_back() throws SQLException {
        commit("a", 2_000, MAY);
        commit("b", 1_000, MAY.minusDays(1));
        commit("c", 3_000, MAY.plusDays(1));
        Head head = new Head();
        head.moveTo(sequencer.sequence(connection));
        LogPositions positions = new LogPositions(log, head, new GivenPositions());
        assertThat(positions.clocks(2)).isEqualTo(new LogPositions.Clocks(Instant.ofEpochMilli(2_000), MAY));
        assertThat(positions.at(MAY)).isEqualTo(2);
        assertThat(positions.at(MAY.minusDays(1))).isZero();
        assertThat(positions.at(Instant.ofEpochMilli(1_999))).isZero();
        assertThat(positions.at(Instant.ofEpochMilli(2_999))).isEqualTo(2);
        assertThat(positions.at(Instant.ofEpochMilli(3_000))).isEqualTo(3);
    }

    @Test
    void an_event_that_cannot_be_noted_is_not_passed_over() {
        EventMessage<?> unknown = GenericEventMessage.asEventMessage("an event that was not appended")
                .andMetaData(Map.of(EventMetadata.HAPPENED_ON, MAY.toString()));
        assertThatThrownBy(() -> new Unsequenced(() -> new SingleConnectionDataSource(connection, true).getConnection())
                        .add(List.of(unknown), "a"))
                .isInstanceOf(IllegalStateException.class);
    }

    private void commit(String commit, long recordedAt, LocalDate happenedOn) {
        String id = "event-" + ++events;
        log.sql("""
                        INSERT INTO events (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at, type_name,
                                            revision, payload, metadata)
                        VALUES (?, 'Thing', ?, 0, ?, 'Happened', '1', '{}', '{}')
                        """).params(id, id, recordedAt).update();
        log.sql("INSERT INTO unsequenced SELECT event_index, ?, ? FROM events WHERE event_id = ?")
                .params(commit, happenedOn, id)
                .update();
    }

    private String order() {
        return String.join(
                " ",
                log.sql("SELECT CAST(event_index AS VARCHAR) FROM log_order ORDER BY position")
                        .query(String.class)
                        .list());
    }
}
