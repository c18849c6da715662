package be.lerendnetwerk.app.log;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * An event as it lies in the log, nothing decoded.
 *
 * @param id unique over the whole log
 * @param aggregateType the kind of thing it happened to, such as {@code Case}
 * @param aggregateId which one
 * @param sequenceNumber its place among the events of that one: 0, 1, 2 …
 * @param recordedAt when it was recorded, in ms since 1970
 * @param type the stored name of the event, such as {@code CaseProposed}
 * @param revision the revision of that type
 * @param payload the stored text, character for character
 * @param metadata the stored text, character for character
 */
public record StoredEvent(
        String id,
        String aggregateType,
        String aggregateId,
        long sequenceNumber,
        long recordedAt,
        String type,
        String revision,
        String payload,
        String metadata) {

    /** What {@link #from} needs, of the table named {@code e}. */
    static final String COLUMNS = "e.event_id, e.aggregate_type, e.aggregate_id, e.sequence_number, e.recorded_at,"
            + " e.type_name, e.revision, e.payload, e.metadata";

    static StoredEvent from(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("event_id"),
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getLong("recorded_at"),
                row.getString("type_name"),
                row.getString("revision"),
                row.getString("payload"),
                row.getString("metadata"));
    }
}
