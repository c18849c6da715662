package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.commands.TextLimits;
import be.lerendnetwerk.domain.session.DeviationKind;
import be.lerendnetwerk.domain.session.DeviationReason;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes a command for OpenAPI: its fields, which are required, their ranges, their words, and an example. */
final class CommandDescription {

    private static final String EXAMPLE_ID = "5f0c7d5e-8a34-4f6b-9d4e-2b8f1c9a7e10";

    private CommandDescription() {}

    static PathItem of(CommandShape shape) {
        RecordTexts texts = RecordTexts.of(shape.type());
        Operation operation = new Operation()
                .operationId(shape.name())
                .addTagsItem("commands: " + context(shape))
                .summary(texts.summary())
                .description("Role: coordinator. Answers once its events are on disk. An unknown field is named in a "
                        + "warning; an id is also taken under the names listed with it.")
                .addParametersItem(new HeaderParameter()
                        .name(CommandApi.KEY)
                        .description(
                                "The caller's own name for this very request, 1 to 200 characters. The same again, by "
                                        + "the same account, gets the same answer and happens once.")
                        .schema(new StringSchema().maxLength(200)))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(json(body(shape, texts)).addMediaType("application/json", example(shape, texts))))
                .responses(Responses.of(
                        "Acknowledged: on disk, and in order.",
                        "Acknowledgement",
                        "400",
                        "404",
                        "409",
                        "413",
                        "415",
                        "422",
                        "503"));
        return new PathItem().post(operation);
    }

    private static String context(CommandShape shape) {
        return shape.context().getSimpleName().replace("Command", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static Content json(Schema<?> schema) {
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    private static MediaType example(CommandShape shape, RecordTexts texts) {
        Map<String, Object> example = new LinkedHashMap<>();
        shape.fields().stream()
                .filter(field -> field.required() && !field.name().equals(shape.made()))
                .forEach(field ->
                        example.put(field.name(), exampleOf(field.component().getGenericType(), field)));
        return new MediaType().schema(body(shape, texts)).example(example);
    }

    private static Object exampleOf(Type type, CommandShape.Field field) {
        if (field.isId()) {
            return EXAMPLE_ID;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type instanceof Class<?> word && word.isEnum()) {
            return word.getEnumConstants()[0].toString();
        }
        return type == LocalDate.class ? "2022-09-15" : "Hoe bereiken we alle ouders?";
    }

    private static Schema<?> body(CommandShape shape, RecordTexts texts) {
        ObjectSchema body = new ObjectSchema();
        for (CommandShape.Field field : shape.fields()) {
            Schema<?> schema = schema(field.component().getGenericType(), field);
            schema.description(explained(shape, field, texts));
            body.addProperty(field.name(), schema);
            if (field.required() && !field.name().equals(shape.made())) {
                body.addRequiredItem(field.name());
            }
        }
        body.addProperty(
                "expectedVersion",
                new IntegerSchema()
                        .format("int64")
                        .minimum(BigDecimal.ZERO)
                        .description(
                                "The version of the target that the caller saw; 409 where it has moved on since."));
        return body;
    }

    private static String explained(CommandShape shape, CommandShape.Field field, RecordTexts texts) {
        String text = texts.fields().getOrDefault(field.name(), field.name());
        StringBuilder explained = new StringBuilder(text.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .append(text.substring(1))
                .append('.');
        if (field.name().equals(shape.made())) {
            explained.append(" A random UUID; made by the server where it is left out.");
        }
        if (field.names().size() > 1) {
            explained
                    .append(" Also taken as ")
                    .append(String.join(
                            " or ",
                            field.names().stream()
                                    .skip(1)
                                    .map(name -> "`" + name + "`")
                                    .toList()))
                    .append('.');
        }
        return explained.toString();
    }

    private static Schema<?> schema(Type type, CommandShape.Field field) {
        if (type instanceof ParameterizedType list) {
            Type element = list.getActualTypeArguments()[0];
            return element == DeviationReason.class
                    ? new ArraySchema().items(deviation())
                    : new ArraySchema().items(new StringSchema().format("uuid"));
        }
        Class<?> plain = (Class<?>) type;
        if (plain == int.class || plain == Integer.class) {
            IntegerSchema number = new IntegerSchema();
            if (field.between() != null) {
                number.minimum(BigDecimal.valueOf(field.between().min()))
                        .maximum(BigDecimal.valueOf(field.between().max()));
            }
            return number;
        }
        if (plain.isEnum()) {
            return words(plain);
        }
        if (plain == LocalDate.class) {
            return new StringSchema().format("date");
        }
        if (plain == LocalTime.class) {
            return new StringSchema().format("time");
        }
        return field.isId()
                ? new StringSchema().format("uuid")
                : new StringSchema().minLength(1).maxLength(TextLimits.longest(field.name()));
    }

    private static Schema<?> deviation() {
        ObjectSchema deviation = new ObjectSchema();
        deviation.addProperty("kind", words(DeviationKind.class).description("What went otherwise."));
        deviation.addProperty(
                "reason",
                new StringSchema().maxLength(TextLimits.longest("reason")).description("Why."));
        deviation.setRequired(List.of("kind", "reason"));
        return deviation;
    }

    private static Schema<?> words(Class<?> type) {
        StringSchema words = new StringSchema();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::addEnumItem);
        return words;
    }
}
