package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.shared.Between;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command asks for.
 *
 * @param name its name in addresses
 * @param context the sealed interface it belongs to, such as {@code CaseCommand}
 * @param type its record
 * @param fields what it asks for, in the order of the record
 * @param made the field whose id the caller may leave to the server, since the command makes a new thing; or null
 */
public record CommandShape(
        String name,
        Class<?> context,
        Class<? extends Record> type,
        List<Field> fields,
        @Nullable String made) {

    private static final Set<String> MAKE_THEIR_TARGET =
            Set.of("propose-case", "admit-organisation", "register-participant", "plan-series");

    /**
     * A field of a command.
     *
     * @param component the component of the record
     * @param names the names it is taken under; its own comes first
     * @param required whether it must be there
     * @param between the range of a number, or null
     */
    public record Field(
            RecordComponent component,
            Set<String> names,
            boolean required,
            @Nullable Between between) {

        /** Its own name. */
        public String name() {
            return component.getName();
        }

        /** Whether it names something by its id. */
        public boolean isId() {
            return Ids.isId(component.getType());
        }
    }

    static CommandShape of(String name, Class<?> context, Class<? extends Record> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            fields.add(field(components[i], i == 0));
        }
        return new CommandShape(name, context, type, List.copyOf(fields), made(name, components[0]));
    }

    private static Field field(RecordComponent component, boolean first) {
        boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && component.getType() != NetworkId.class;
        return new Field(component, names(component, first), required, component.getAnnotation(Between.class));
    }

    private static Set<String> names(RecordComponent component, boolean first) {
        String name = component.getName();
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        if (Ids.isId(component.getType())) {
            boolean target = first && name.endsWith("Id");
            names.add(target ? name.substring(0, name.length() - 2) : name + "Id");
            if (target) {
                names.add("id");
            }
        }
        return names;
    }

    private static @Nullable String made(String name, RecordComponent target) {
        return switch (name) {
            case "schedule-session" -> "session";
            case "offer-venue" -> "venue";
            default -> MAKE_THEIR_TARGET.contains(name) ? target.getName() : null;
        };
    }
}
