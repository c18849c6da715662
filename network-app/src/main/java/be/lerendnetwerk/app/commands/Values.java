package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.app.problem.FieldFault;
import be.lerendnetwerk.app.problem.Sentence;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.DeviationReason;
import be.lerendnetwerk.domain.shared.Between;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads single values of a command from JSON and keeps what is wrong with them; never the value itself. */
final class Values {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final int LONGEST_LIST = 1000;

    private final List<FieldFault> faults = new ArrayList<>();

    List<FieldFault> faults() {
        return faults;
    }

    /** The value of a field; null when there is none or when it is wrong, which the faults then tell. */
    @Nullable
    Object read(CommandShape.Field field, @Nullable JsonNode node) {
        RecordComponent component = field.component();
        Object value = node == null || isNothing(node)
                ? null
                : value(field.name(), component.getGenericType(), field.between(), node);
        if (value == null && field.required() && faults.stream().noneMatch(fault -> belongsTo(fault, field.name()))) {
            missing(field.name());
        }
        return value;
    }

    private static boolean belongsTo(FieldFault fault, String field) {
        return fault.field().equals(field)
                || fault.field().startsWith(field + "[")
                || fault.field().startsWith(field + ".");
    }

    static boolean isNothing(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || node.isMissingNode()
                || (node.isString() && node.stringValue().isBlank());
    }

    void missing(String field) {
        fault(field, "ontbreekt", "is required");
    }

    void fault(String field, String dutch, String english) {
        faults.add(FieldFault.of(field, dutch, english));
    }

    private @Nullable Object value(String path, Type type, @Nullable Between between, JsonNode node) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return element == DeviationReason.class ? deviations(path, node) : list(path, element, node);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            return number(path, between, node);
        }
        if (!node.isString()) {
            fault(path, "moet een tekst zijn", "must be a text");
            return null;
        }
        String text = node.stringValue().strip();
        return Ids.isId(plain) ? id(path, plain, text) : ofText(path, plain, text);
    }

    private @Nullable Object ofText(String path, Class<?> type, String text) {
        if (type == String.class) {
            return text(path, text);
        }
        if (type == LocalDate.class) {
            return date(path, text);
        }
        if (type == LocalTime.class) {
            return time(path, text);
        }
        if (type.isEnum()) {
            return word(path, type, text);
        }
        throw new IllegalStateException("no way to read a " + type.getName());
    }

    private @Nullable Object id(String path, Class<?> type, String text) {
        UUID uuid = Ids.uuid(text);
        if (uuid == null) {
            fault(path, "moet een UUID zijn", "must be a UUID");
            return null;
        }
        return Ids.id(type, uuid);
    }

    private @Nullable String text(String path, String text) {
        String field = path.substring(path.lastIndexOf('.') + 1);
        Sentence wrong = TextLimits.fault(field, text);
        if (wrong != null) {
            faults.add(new FieldFault(path, wrong));
            return null;
        }
        return text.replace("\r\n", "\n");
    }

    private @Nullable LocalDate date(String path, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        fault(
                path,
                "moet een datum zijn zoals 2022-09-15, tussen 1900 en 2199",
                "must be a date such as 2022-09-15, between 1900 and 2199");
        return null;
    }

    private @Nullable LocalTime time(String path, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            fault(path, "moet een uur zijn zoals 13:30", "must be a time such as 13:30");
            return null;
        }
    }

    private @Nullable Object word(String path, Class<?> type, String text) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(wanted)) {
                return constant;
            }
        }
        String allowed = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        fault(path, "moet één van deze zijn: " + allowed, "must be one of " + allowed);
        return null;
    }

    private @Nullable Integer number(String path, @Nullable Between between, JsonNode node) {
        if (!node.isIntegralNumber()) {
            fault(path, "moet een geheel getal zijn", "must be a whole number");
            return null;
        }
        int min = between == null ? Integer.MIN_VALUE : between.min();
        int max = between == null ? Integer.MAX_VALUE : between.max();
        if (!node.canConvertToInt() || node.intValue() < min || node.intValue() > max) {
            fault(path, "moet tussen " + min + " en " + max + " liggen", "must be between " + min + " and " + max);
            return null;
        }
        return node.intValue();
    }

    private @Nullable List<Object> list(String path, Type element, JsonNode node) {
        if (!node.isArray() || node.size() > LONGEST_LIST) {
            fault(path, "moet een lijst zijn, van hoogstens 1000", "must be a list, of at most 1000");
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            String at = path + "[" + i + "]";
            Object value = isNothing(node.get(i)) ? null : value(at, element, null, node.get(i));
            if (value != null) {
                values.add(value);
            } else if (isNothing(node.get(i))) {
                missing(at);
            }
        }
        return values;
    }

    private @Nullable List<DeviationReason> deviations(String path, JsonNode node) {
        List<DeviationReason> deviations = new ArrayList<>();
        if (node.isObject()) {
            int i = 0;
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                deviation(path + "[" + i++ + "]", entry.getKey(), entry.getValue(), deviations);
            }
        } else if (node.isArray() && node.size() <= LONGEST_LIST) {
            for (int i = 0; i < node.size(); i++) {
                JsonNode kind = node.get(i).path("kind");
                deviation(
                        path + "[" + i + "]",
                        kind.isString() ? kind.stringValue() : "",
                        node.get(i).path("reason"),
                        deviations);
            }
        } else {
            fault(
                    path,
                    "moet een lijst zijn van afwijkingen, elk met kind en reason",
                    "must be a list of deviations, each with a kind and a reason");
        }
        return deviations;
    }

    private void deviation(String path, String kind, JsonNode reason, List<DeviationReason> deviations) {
        Object word = word(path + ".kind", DeviationKind.class, kind);
        Object why = isNothing(reason) ? null : value(path + ".reason", String.class, null, reason);
        if (isNothing(reason)) {
            missing(path + ".reason");
        }
        if (word != null && why != null) {
            deviations.add(new DeviationReason((DeviationKind) word, (String) why));
        }
    }
}
