package be.lerendnetwerk.app.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log as it is stored, up to the head. */
public final class LogReader {

    private static final String PLACED = "SELECT o.position, o.leaf_hash, " + StoredEvent.COLUMNS
            + " FROM log_order o JOIN events e ON e.event_index = o.event_index ";

    private final JdbcClient log;
    private final Head head;

    LogReader(JdbcClient log, Head head) {
        this.log = log;
        this.head = head;
    }

    /** The events after a position, in order, so many at the most. */
    public List<LoggedEvent> after(long position, int limit) {
        long last = Math.min(head.position(), position + limit);
        return log.sql(PLACED + "WHERE o.position > ? AND o.position <= ? ORDER BY o.position")
                .params(position, last)
                .query(LogReader::logged)
                .list();
    }

    /** The events of one aggregate after a sequence number, in order: what changed since a caller saw it. */
    public List<LoggedEvent> ofAggregate(String aggregateId, long afterSequenceNumber) {
        return log.sql(
                        PLACED
                                + "WHERE e.aggregate_id = ? AND e.sequence_number > ? AND o.position <= ? ORDER BY e.sequence_number")
                .params(aggregateId, afterSequenceNumber, head.position())
                .query(LogReader::logged)
                .list();
    }

    private static LoggedEvent logged(ResultSet row, int n) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"), HexFormat.of().formatHex(row.getBytes("leaf_hash")), StoredEvent.from(row));
    }
}
