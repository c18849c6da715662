package be.lerendnetwerk.app.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the log as it is stored, up to the head. */
public final class LogReader {

    private static final String PLACED = "SELECT o.position, o.leaf_hash, " + StoredEvent.COLUMNS
            + " FROM log_order o JOIN events e ON e.event_index = o.event_index ";

    private static final String DOER = "\"" + EventMetadata.BY + "\":\"";
    private static final String FROM_DOER =
            "LOWER(SUBSTRING(e.metadata FROM POSITION('" + DOER + "' IN e.metadata) + " + DOER.length() + "))";

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

    /** The event at a position; empty for none, and for one that is not safe yet. */
    public Optional<LoggedEvent> at(long position) {
        return after(position - 1, 1).stream()
                .filter(event -> event.position() == position)
                .findFirst();
    }

    /** The events that a filter lets through, up to a position, the latest first, so many at the most. */
    public List<LoggedEvent> matching(LogFilter filter, long upTo, int limit) {
        StringBuilder where = new StringBuilder("WHERE o.position <= ?");
        List<Object> values = new ArrayList<>(List.of(Math.min(upTo, head.position())));
        and(where, values, " AND e.type_name = ?", filter.type());
        about(where, values, filter.subject());
        by(where, values, filter.by());
        and(where, values, " AND o.calendar >= ?", filter.from());
        and(where, values, " AND o.calendar <= ?", filter.to());
        values.add(limit);
        return log.sql(PLACED + where + " ORDER BY o.position DESC LIMIT ?")
                .params(values)
                .query(LogReader::logged)
                .list();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    /** What an event happened to is a column; what else it is about stands in the stored payload, as text between quotes. */
    private static void about(StringBuilder where, List<Object> values, @Nullable String subject) {
        if (subject != null) {
            where.append(" AND (e.aggregate_id = ? OR e.payload LIKE ?)");
            values.add(subject);
            values.add("%\"" + plain(subject) + "\"%");
        }
    }

    /**
     * Who did it stands in the stored metadata, as text between quotes; an account's name holds none, so what begins before the
     * closing one ends before it.
     */
    private static void by(StringBuilder where, List<Object> values, @Nullable String who) {
        if (who != null) {
            where.append(" AND e.metadata LIKE '%" + DOER + "%' AND POSITION(? IN " + FROM_DOER
                    + ") BETWEEN 1 AND POSITION('\"' IN " + FROM_DOER + ")");
            values.add(who.replace("\"", "").toLowerCase(Locale.ROOT));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[%_\\\\\"]", "");
    }

    private static LoggedEvent logged(ResultSet row, int n) throws SQLException {
        return new LoggedEvent(
                row.getLong("position"), HexFormat.of().formatHex(row.getBytes("leaf_hash")), StoredEvent.from(row));
    }
}
