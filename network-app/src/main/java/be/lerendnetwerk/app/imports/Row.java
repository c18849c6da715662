package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet, each value in the one way in which it is compared and kept.
 *
 * @param sheet the sheet it is in
 * @param line the line on which it begins, from 1
 * @param columns the known columns that its file has
 * @param values what its cells say, by column; a column that is empty is not there
 */
record Row(Sheet sheet, int line, Set<String> columns, Map<String, String> values) {

    /** What the column says, or null where it is empty. */
    @Nullable
    String get(String column) {
        return values.get(column);
    }

    /** What a required column says. */
    String text(String column) {
        return Objects.requireNonNull(values.get(column), column);
    }

    boolean is(String column, String value) {
        return value.equals(values.get(column));
    }

    boolean yes(String column) {
        return is(column, "yes");
    }

    LocalDate date(String column) {
        return LocalDate.parse(text(column));
    }

    @Nullable
    LocalTime time(String column) {
        String time = get(column);
        return time == null ? null : LocalTime.parse(time);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Integer numberOrNull(String column) {
        String number = get(column);
        return number == null ? null : Integer.valueOf(number);
    }

    List<String> keys(String column) {
        String keys = get(column);
        return keys == null ? List.of() : Arrays.asList(keys.split("\\|"));
    }

    /** Whether all that tells it from other rows is there. */
    boolean hasKey() {
        return values.keySet().containsAll(sheet.key());
    }

    /** What tells it from the other rows of its sheet. */
    List<String> key() {
        return sheet.key().stream().map(this::text).toList();
    }

    /** Where it stands: {@code file:line}. */
    String place() {
        return sheet.file() + (line > 0 ? ":" + line : "");
    }

    /** What tells it from the others, for people to read. */
    String keyText() {
        return sheet.key().stream().map(this::get).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
