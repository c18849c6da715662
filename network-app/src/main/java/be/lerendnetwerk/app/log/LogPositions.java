package be.lerendnetwerk.app.log;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Positions of the log by what people know: dates and instants. Only what the head has reached exists. */
public final class LogPositions {

    private final JdbcClient log;
    private final Head head;
    private final GivenPositions given;

    LogPositions(JdbcClient log, Head head, GivenPositions given) {
        this.log = log;
        this.head = head;
        this.given = given;
    }

    /** The last position that is safe on disk; 0 while the log is empty. */
    public long head() {
        return head.position();
    }

    /** The last position whose calendar does not lie after a date; 0 when there is none. */
    public long at(LocalDate date) {
        return last(log.sql("""
                        SELECT position FROM log_order WHERE calendar <= ? ORDER BY calendar DESC, position DESC LIMIT 1
                        """).param(date));
    }

    /** The last position that was recorded by an instant; 0 when there is none. */
    public long at(Instant instant) {
        return last(log.sql("""
                        SELECT position FROM log_order WHERE recorded_by <= ? ORDER BY recorded_by DESC, position DESC LIMIT 1
                        """).param(instant.toEpochMilli()));
    }

    /** The position of an event; empty for one that is not in the log, or not safe yet. */
    public OptionalLong of(String eventId) {
        OptionalLong known = given.of(eventId);
        return known.isPresent() && known.getAsLong() <= head() ? known : stored(eventId);
    }

    private OptionalLong stored(String eventId) {
        return log.sql("""
                        SELECT o.position FROM events e JOIN log_order o ON o.event_index = e.event_index
                         WHERE e.event_id = ?
                        """)
                .param(eventId)
                .query(Long.class)
                .optional()
                .filter(position -> position <= head())
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /**
     * Both clocks of a position.
     *
     * @throws IllegalArgumentException for a position that the log has not reached, and for 0
     */
    public Clocks clocks(long position) {
        if (position < 1 || position > head()) {
            throw new IllegalArgumentException("no position " + position);
        }
        return log.sql("SELECT recorded_by, calendar FROM log_order WHERE position = ?")
                .param(position)
                .query((row, n) -> new Clocks(Instant.ofEpochMilli(row.getLong(1)), row.getObject(2, LocalDate.class)))
                .single();
    }

    private long last(JdbcClient.StatementSpec positions) {
        return Math.min(head(), positions.query(Long.class).optional().orElse(0L));
    }

    /**
     * How late it is at a position; neither clock ever runs back from one position to the next.
     *
     * @param recordedAt when the log had come so far
     * @param calendar the latest day on which any event up to here took place
     */
    public record Clocks(Instant recordedAt, LocalDate calendar) {}
}
