package be.lerendnetwerk.projection.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes one table that remembers. A projector says what a row is from an event's position on; the version before it is
 * closed there, a row that says nothing new is left alone, and several changes at one position leave one version. Writes
 * are collected and go to the table at the end of the unit of work; reads here see them, SQL does not. So a projector
 * reads what it needs to know here, and never by SQL.
 */
public final class History {

    private final Shape shape;
    private final Columns columns;
    private final StoredRows stored;
    private final Supplier<Pending> pending;

    History(Shape shape, Columns columns, StoredRows stored, Supplier<Pending> pending) {
        this.shape = shape;
        this.columns = columns;
        this.stored = stored;
        this.pending = pending;
    }

    /** A row with this key and nothing else yet; the key's values in the order of its columns. */
    public Row row(Object... key) {
        return Row.keyed(columns, List.of(key));
    }

    /** The row as it is now. */
    public Optional<Row> find(Object... key) {
        return Optional.ofNullable(pending.get().current(row(key).key()));
    }

    /** The rows of now that have this value in a column that the table is found by, in no particular order. */
    public List<Row> where(String column, Object value) {
        if (!shape.foundBy().contains(column)) {
            throw new IllegalArgumentException(shape.table() + " is not found by " + column);
        }
        return pending.get().where(column, Objects.requireNonNull(Cell.of(value)));
    }

    /** Says that this is the row from the event on. */
    public void put(At at, Row row) {
        set(at, row.key(), row);
    }

    /** Changes the row with this key from the event on; nothing where there is no such row. */
    public void change(At at, Object key, UnaryOperator<Row> change) {
        find(key).map(change).ifPresent(row -> put(at, row));
    }

    /** Says that there is no such row from the event on. */
    public void remove(At at, Object... key) {
        set(at, row(key).key(), null);
    }

    /** Forgets all rows and all their versions, for a replay from the beginning; outside any unit of work. */
    public void clear() {
        stored.clear();
    }

    private void set(At at, List<Object> key, @Nullable Row row) {
        pending.get().set(at.position(), key, row);
    }
}
