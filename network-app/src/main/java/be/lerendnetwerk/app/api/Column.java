package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import be.lerendnetwerk.projection.asking.Sentence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A column of a read model.
 *
 * @param component the component of the row's record
 */
record Column(RecordComponent component) {

    private static final Pattern A_NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,40})?");

    static List<Column> of(Class<? extends Record> row) {
        return Arrays.stream(row.getRecordComponents()).map(Column::new).toList();
    }

    String name() {
        return component.getName();
    }

    Class<?> type() {
        return component.getType();
    }

    String meaning() {
        Meaning meaning = component.getAnnotation(Meaning.class);
        return meaning == null ? name() : meaning.value();
    }

    boolean isPersonal() {
        return type() == Personal.class;
    }

    boolean isNumber() {
        return Number.class.isAssignableFrom(type()) || (type().isPrimitive() && type() != boolean.class);
    }

    boolean isText() {
        return type() == String.class
                || type() == Sentence.class
                || isPersonal()
                || List.class.isAssignableFrom(type());
    }

    @Nullable
    Object of(Record row) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(name(), e);
        }
    }

    /** The value asked for in the one way a row writes it; null with a fault where no row could ever have it. */
    @Nullable
    String canonical(String parameter, String asked, List<FieldFault> faults) {
        try {
            if (isNumber()) {
                return number(asked).stripTrailingZeros().toPlainString();
            }
            if (type() == LocalDate.class) {
                return LocalDate.parse(asked).toString();
            }
            if (type() == LocalTime.class) {
                return LocalTime.parse(asked).toString();
            }
            if (type() == Instant.class) {
                return Instant.parse(asked).toString();
            }
        } catch (NumberFormatException | DateTimeException e) {
            faults.add(
                    isNumber()
                            ? FieldFault.of(parameter, "moet een getal zijn", "must be a number")
                            : FieldFault.of(parameter, "moet een datum of tijd zijn", "must be a date or time"));
            return null;
        }
        if (type() == boolean.class || type() == Boolean.class) {
            return oneOf(parameter, asked, List.of("true", "false"), faults);
        }
        if (type().isEnum()) {
            List<String> names = Arrays.stream(type().getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            return oneOf(parameter, asked, names, faults);
        }
        return name().endsWith("Id") ? asked.toLowerCase(Locale.ROOT) : asked;
    }

    /** An exponent would let a few characters stand for a number that fills the memory. */
    private static BigDecimal number(String asked) {
        if (!A_NUMBER.matcher(asked).matches()) {
            throw new NumberFormatException();
        }
        return new BigDecimal(asked);
    }

    private static @Nullable String oneOf(
            String parameter, String asked, List<String> allowed, List<FieldFault> faults) {
        for (String word : allowed) {
            if (word.equalsIgnoreCase(asked)) {
                return word;
            }
        }
        String words = allowed.stream().collect(Collectors.joining(", "));
        faults.add(FieldFault.of(parameter, "moet één van deze zijn: " + words, "must be one of " + words));
        return null;
    }

    /** Whether a value, once opened, is the one asked for in its canonical way; an empty text asks for no value. */
    boolean matches(@Nullable Object value, String asked) {
        boolean none = value == null || (value instanceof List<?> list && list.isEmpty());
        if (asked.isEmpty() || value == null || none) {
            return asked.isEmpty() && none;
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(element -> String.valueOf(element).equals(asked));
        }
        return text(value).equals(asked);
    }

    private static String text(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return BigDecimal.valueOf(((Number) value).doubleValue())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
