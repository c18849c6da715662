package be.lerendnetwerk.app.api;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Describes a record for OpenAPI: every field with its type, whether it can be null, and what it means. */
final class RecordSchema {

    private RecordSchema() {}

    /** The fields of an answer, explained in the words of its own Javadoc. */
    static Schema<?> of(Class<?> type) {
        RecordTexts texts = RecordTexts.of(type);
        Schema<?> schema = of(type, component -> sentence(texts.fields().getOrDefault(component.getName(), "")));
        schema.description(texts.summary());
        return schema;
    }

    /** The fields of a record, explained by whoever asks. */
    static ObjectSchema of(Class<?> type, Function<RecordComponent, String> meaning) {
        ObjectSchema schema = new ObjectSchema();
        for (RecordComponent component : type.getRecordComponents()) {
            Schema<?> field = type(component.getName(), component.getGenericType());
            field.description(meaning.apply(component));
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                orNull(field);
            }
            schema.addProperty(component.getName(), field);
            schema.addRequiredItem(component.getName());
        }
        return schema;
    }

    /** The same, or null. */
    static Schema<?> orNull(Schema<?> schema) {
        schema.setTypes(new LinkedHashSet<>(List.of(schema.getType(), "null")));
        return schema;
    }

    private static Schema<?> type(String name, Type type) {
        if (type instanceof ParameterizedType several) {
            Type[] of = several.getActualTypeArguments();
            Schema<?> each = type("", of[of.length - 1]);
            return several.getRawType() == Map.class
                    ? new ObjectSchema().additionalProperties(each)
                    : new ArraySchema().items(each);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class || plain == Boolean.class) {
            return new BooleanSchema();
        }
        if (plain == int.class || plain == Integer.class) {
            return new IntegerSchema().format("int32");
        }
        if (plain == long.class || plain == Long.class) {
            return new IntegerSchema().format("int64");
        }
        if (plain == double.class || plain == Double.class) {
            return new NumberSchema();
        }
        if (plain.isEnum()) {
            StringSchema words = new StringSchema();
            Arrays.stream(plain.getEnumConstants()).map(Object::toString).forEach(words::addEnumItem);
            return words;
        }
        return plain.isRecord() && plain.getPackageName().startsWith("be.lerendnetwerk.app")
                ? of(plain)
                : new StringSchema().format(format(name, plain));
    }

    private static @Nullable String format(String name, Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == Instant.class) {
            return "date-time";
        }
        return type == String.class && name.endsWith("Id") ? "uuid" : null;
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
    }
}
