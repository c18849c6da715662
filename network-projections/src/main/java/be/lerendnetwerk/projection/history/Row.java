package be.lerendnetwerk.projection.history;

import be.lerendnetwerk.domain.shared.Personal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of one row, without its versions. Immutable; rows of one table are equal when all their values are. A value
 * is a text, a whole number, a {@code Double}, a {@code Boolean}, a {@code LocalDate}, an {@code Instant}, a sealed or
 * erased {@link Personal}, a list of texts none of which holds a {@code |}, or null.
 */
public final class Row {

    private final Columns columns;
    private final @Nullable Object[] values;

    Row(Columns columns, @Nullable Object[] values) {
        this.columns = columns;
        this.values = values;
    }

    static Row keyed(Columns columns, List<Object> key) {
        @Nullable Object[] values = new Object[columns.places().size()];
        for (int i = 0; i < key.size(); i++) {
            values[i] = Cell.of(key.get(i));
        }
        return new Row(columns, values);
    }

    /** The same row with another value in one column. */
    public Row with(String column, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[columns.place(column)] = Cell.of(value);
        return new Row(columns, changed);
    }

    /** The text in a column that is never empty. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    /** The text in a column, or null. */
    public @Nullable String textOrNull(String column) {
        return (String) value(column);
    }

    /** The number in a column that is never empty. */
    public int number(String column) {
        return Math.toIntExact(longNumber(column));
    }

    /** The number in a column, or null. */
    public @Nullable Integer numberOrNull(String column) {
        return value(column) == null ? null : Integer.valueOf(number(column));
    }

    /** The number, such as a position, in a column that is never empty. */
    public long longNumber(String column) {
        return (Long) Objects.requireNonNull(value(column), column);
    }

    /** Yes or no in a column that is never empty. */
    public boolean flag(String column) {
        return (Boolean) Objects.requireNonNull(value(column), column);
    }

    /** Whether a column says yes; neither where it says no nor where it is empty. */
    public boolean isTrue(String column) {
        return Boolean.TRUE.equals(value(column));
    }

    /** The day in a column that is never empty. */
    public LocalDate date(String column) {
        return Objects.requireNonNull(dateOrNull(column), column);
    }

    /** The day in a column, or null. */
    public @Nullable LocalDate dateOrNull(String column) {
        return (LocalDate) value(column);
    }

    /** The texts in a column; none where it is empty. */
    public List<String> list(String column) {
        return Cell.list(textOrNull(column));
    }

    @Nullable
    Object value(String column) {
        return values[columns.place(column)];
    }

    @Nullable
    Object[] values() {
        return values;
    }

    List<Object> key() {
        return Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(values, columns.keySize())));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && Arrays.equals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
