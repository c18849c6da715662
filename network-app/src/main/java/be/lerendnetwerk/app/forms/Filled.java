package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.RequestKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody filled in on a form.
 *
 * @param values the values of each field, as they were typed
 */
record Filled(Map<String, List<String>> values) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final String ONCE = "once";
    private static final Pattern A_KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final Set<String> BESIDE_THE_FIELDS = Set.of(ONCE, "back", "fixed", "again", "_csrf");

    static Filled of(HttpServletRequest request) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, given) -> values.put(
                        name,
                        Arrays.stream(given).filter(value -> !value.isBlank()).toList()));
        return new Filled(values);
    }

    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    String one(String field) {
        return all(field).isEmpty() ? "" : all(field).get(0);
    }

    /** The same with another value in one field. */
    Filled with(String field, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(field, List.of(value));
        return new Filled(more);
    }

    /** The same with further values where nothing is filled in. */
    Filled over(Map<String, String> others) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        others.forEach((field, value) -> {
            if (all(field).isEmpty()) {
                more.put(field, List.of(value));
            }
        });
        return new Filled(more);
    }

    /** The part whose names begin like this, without that beginning. */
    Filled part(String prefix) {
        Map<String, List<String>> part = new LinkedHashMap<>();
        values.forEach((name, given) -> {
            if (name.startsWith(prefix) && !given.isEmpty()) {
                part.put(name.substring(prefix.length()), given);
            }
        });
        return new Filled(part);
    }

    /** The key that the form was shown with; null for an action that is sent without one. */
    @Nullable
    String once() {
        return A_KEY.matcher(one(ONCE)).matches() ? one(ONCE) : null;
    }

    /** The same, as another request. */
    Filled anew() {
        return with(ONCE, UUID.randomUUID().toString());
    }

    /** What makes it the same request when it is sent again: its key, and what was filled in. */
    @Nullable
    RequestKey request(CommandShape shape) {
        String once = once();
        Map<String, List<String>> said = new TreeMap<>(values);
        said.keySet().removeAll(BESIDE_THE_FIELDS);
        return once == null ? null : new RequestKey(once, shape.name() + " " + said);
    }

    /** The fields of a command as a program would send them. */
    ObjectNode json(CommandShape shape) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (CommandShape.Field field : shape.fields()) {
            switch (Widget.of(field)) {
                case MANY_OF -> {
                    ArrayNode many = json.putArray(field.name());
                    all(field.name()).forEach(many::add);
                }
                case DEVIATIONS -> {
                    ObjectNode deviations = json.putObject(field.name());
                    part(field.name() + ".").values().forEach((kind, reason) -> deviations.put(kind, reason.get(0)));
                }
                case NUMBER -> number(json, field.name());
                default -> text(json, field.name());
            }
        }
        number(json, "expectedVersion");
        return json;
    }

    private void text(ObjectNode json, String field) {
        if (!one(field).isEmpty()) {
            json.put(field, one(field));
        }
    }

    private void number(ObjectNode json, String field) {
        String typed = one(field).strip();
        if (WHOLE_NUMBER.matcher(typed).matches()) {
            json.put(field, Integer.parseInt(typed));
        } else {
            text(json, field);
        }
    }
}
