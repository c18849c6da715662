package be.lerendnetwerk.projection.history;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How values lie in a column. One form for each, so that a row that was read equals the row that was written. A personal
 * value is its subject, a space and its sealed token; its subject alone once it is erased.
 */
public final class Cell {

    private Cell() {}

    /** The personal value that a column's text stands for; null for null. */
    public static @Nullable Personal personal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int space = text.indexOf(' ');
        return space < 0
                ? new Personal.Erased(Subject.of(text))
                : new Personal.Sealed(Subject.of(text.substring(0, space)), text.substring(space + 1));
    }

    /** The list that a column's text stands for; empty for null. */
    public static List<String> list(@Nullable String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    static @Nullable Object of(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof LocalDate) {
            return value;
        } else if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        } else if (value instanceof Double) {
            return value;
        } else if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.MICROS);
        } else if (value instanceof Personal personal) {
            return text(personal);
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? null
                    : String.join("|", list.stream().map(String.class::cast).toList());
        }
        throw new IllegalArgumentException("a column holds no " + value.getClass());
    }

    static @Nullable Object read(ResultSet rows, int index) throws SQLException {
        Object value = rows.getObject(index);
        if (value instanceof Date date) {
            return date.toLocalDate();
        } else if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        } else if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return of(value);
    }

    static @Nullable Object write(@Nullable Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    private static String text(Personal personal) {
        if (personal instanceof Personal.Sealed sealed) {
            return sealed.subject() + " " + sealed.token();
        } else if (personal instanceof Personal.Erased erased) {
            return erased.subject().toString();
        }
        throw new IllegalArgumentException("a clear value does not go into a read model: " + personal);
    }
}
