package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.Sentence;
import be.lerendnetwerk.domain.network.NetworkId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a command of JSON: strict in what it takes for a value, kind in telling every fault at once, and lenient where
 * that harms nobody (another name for an id, a field too many).
 */
public final class CommandBinder {

    private static final String EXPECTED_VERSION = "expectedVersion";
    private static final int NAMED_UNKNOWN_FIELDS = 10;
    private static final Pattern A_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private final CommandShape shape;
    private final JsonNode body;
    private final Values values = new Values();

    private CommandBinder(CommandShape shape, JsonNode body) {
        this.shape = shape;
        this.body = body;
    }

    /**
     * Understands a body.
     *
     * @param shape the command it is for
     * @param body a JSON object
     * @param newId gives the id of what the command makes, where the body does not name it
     * @param fill gives the value of a required field that the body leaves out, or null
     * @throws BadInput naming all faults
     */
    public static Bound bind(CommandShape shape, JsonNode body, Supplier<UUID> newId, Fill fill) {
        return new CommandBinder(shape, body).bind(newId, fill);
    }

    /** What is said about the fields of a body that the command does not have. */
    public static List<Sentence> unknownFields(CommandShape shape, JsonNode body) {
        return new CommandBinder(shape, body).unknownFields();
    }

    /** Fills in what a caller may leave out because the network knows it. */
    public interface Fill {

        /** The value of a field that was left out, given those read so far; null where it is not known. */
        @Nullable
        Object fill(CommandShape.Field field, Map<String, @Nullable Object> read);
    }

    private Bound bind(Supplier<UUID> newId, Fill fill) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (CommandShape.Field field : shape.fields()) {
            JsonNode node = find(field);
            if (Values.isNothing(node)) {
                read.put(field.name(), given(field, newId));
            } else {
                read.put(field.name(), values.read(field, node));
            }
        }
        shape.fields().stream()
                .filter(field -> Values.isNothing(find(field)) && read.get(field.name()) == null)
                .forEach(field -> read.put(field.name(), filled(field, fill, read)));
        Long expectedVersion = expectedVersion();
        if (!values.faults().isEmpty()) {
            throw new BadInput(values.faults());
        }
        Record command = make(shape.type(), read.values().toArray());
        String made = shape.made() == null ? null : String.valueOf(read.get(shape.made()));
        return new Bound(command, expectedVersion, made, unknownFields());
    }

    private @Nullable Object given(CommandShape.Field field, Supplier<UUID> newId) {
        if (field.component().getType() == NetworkId.class) {
            return NetworkId.THE_NETWORK;
        }
        return field.name().equals(shape.made()) ? Ids.id(field.component().getType(), newId.get()) : null;
    }

    private @Nullable Object filled(CommandShape.Field field, Fill fill, Map<String, @Nullable Object> read) {
        Object known = field.required() ? fill.fill(field, read) : null;
        return known != null ? known : values.read(field, null);
    }

    private @Nullable JsonNode find(CommandShape.Field field) {
        List<String> there = field.names().stream()
                .filter(name -> !Values.isNothing(body.get(name)))
                .toList();
        if (there.size() > 1 && there.stream().map(body::get).distinct().count() > 1) {
            String names = String.join(", ", there);
            if (values.faults().stream().noneMatch(fault -> fault.field().equals(field.name()))) {
                values.fault(
                        field.name(),
                        "is meer dan eens gegeven, en telkens anders: " + names,
                        "is given more than once, and differently: " + names);
            }
        }
        return there.isEmpty() ? null : body.get(there.get(0));
    }

    private @Nullable Long expectedVersion() {
        JsonNode node = body.get(EXPECTED_VERSION);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            values.fault(EXPECTED_VERSION, "moet een geheel getal vanaf 0 zijn", "must be a whole number from 0");
            return null;
        }
        return node.longValue();
    }

    private List<Sentence> unknownFields() {
        List<Sentence> unknown = new ArrayList<>();
        for (String name : body.propertyNames()) {
            boolean known = name.equals(EXPECTED_VERSION)
                    || shape.fields().stream().anyMatch(field -> field.names().contains(name));
            if (!known && unknown.size() < NAMED_UNKNOWN_FIELDS) {
                String shown = A_NAME.matcher(name).matches() ? " " + name : "";
                unknown.add(new Sentence(
                        "Het veld" + shown + " bestaat hier niet en is niet gelezen.",
                        "The field" + shown + " does not exist here and was not read."));
            }
        }
        return unknown;
    }

    private static Record make(Class<? extends Record> type, @Nullable Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(type.getName(), e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type.getName(), e.getCause());
        }
    }
}
