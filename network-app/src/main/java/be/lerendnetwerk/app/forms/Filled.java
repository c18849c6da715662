package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
