package be.lerendnetwerk.app.api;

import be.lerendnetwerk.projection.asking.Meaning;
import be.lerendnetwerk.projection.asking.ReadModel;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.List;

/** Describes a read model for OpenAPI: its columns in its own words, and what can be asked of it. */
final class ReadModelDescription {

    private ReadModelDescription() {}

    static String schemaName(ReadModel<?> model) {
        return "list-of-" + model.name();
    }

    static PathItem path(ReadModel<?> model) {
        Operation operation = new Operation()
                .operationId("read-" + model.name())
                .addTagsItem("read models")
                .summary(meaning(model))
                .description("Roles: coordinator, auditor, analyst. As of any moment; see the parameters.")
                .responses(Responses.of("One page.", schemaName(model), "400", "503"));
        common().forEach(operation::addParametersItem);
        model.options().stream()
                .filter(option -> !ReadModelParameters.COMMON.contains(option))
                .sorted()
                .forEach(option -> operation.addParametersItem(
                        query(option, OwnParameter.named(option).meaning(), new StringSchema())));
        for (Column column : Column.of(model.row())) {
            operation.addParametersItem(
                    query(column.name(), "Only rows with this value; empty for rows without one.", new StringSchema()));
        }
        return new PathItem().get(operation);
    }

    private static String meaning(ReadModel<?> model) {
        Meaning meaning = model.row().getAnnotation(Meaning.class);
        return meaning == null ? model.name() : meaning.value();
    }

    static Schema<?> schema(ReadModel<?> model) {
        ObjectSchema row = RecordSchema.of(model.row(), component -> new Column(component).meaning());
        return new ObjectSchema()
                .addProperty("asOf", new Schema<>().$ref("#/components/schemas/AsOf"))
                .addProperty("items", new ArraySchema().items(row).description("The rows."))
                .addProperty(
                        "next",
                        RecordSchema.orNull(new StringSchema())
                                .description(
                                        "The parameter `after` of the next page, all others repeated; null at the end."));
    }

    private static List<Parameter> common() {
        return List.of(
                query(
                        "asOf",
                        "As of when: a position of the log, a date (the end of that day) or an instant. A position beyond the "
                                + "end of the log is refused; a date or instant to come means the end of the log. Now, if left out.",
                        new StringSchema().example("2023-01-01")),
                query(
                        "today",
                        "The day to which overdue, next and paused are related. Else the date asked for by asOf, the calendar "
                                + "of its position, or today.",
                        new StringSchema().format("date")),
                query(
                        "waitFor",
                        "A position that a command was acknowledged with: answers once the read model is there, 503 after 5 s.",
                        new IntegerSchema().format("int64")),
                query(
                        "sort",
                        "Columns with commas between them; `-column` or `column,desc` for falling. Rows without a value come last.",
                        new StringSchema().example("-date,number")),
                query("limit", "How many rows at most.", limit()),
                query("after", "The `next` of the page before, all other parameters repeated.", new StringSchema()),
                query(
                        "format",
                        "The form; else the Accept header decides. A page as csv or xlsx tells where it goes on in the Link header.",
                        new StringSchema()
                                .addEnumItem("json")
                                .addEnumItem("csv")
                                .addEnumItem("xlsx")),
                query(
                        "lang",
                        "The language of words; asked for as nl, csv has semicolons and a decimal comma. Else the "
                                + "Accept-Language header, else Dutch.",
                        new StringSchema().addEnumItem("nl").addEnumItem("en")));
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Schema<?> limit() {
        IntegerSchema limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(ReadModelRequest.HIGHEST_LIMIT));
        limit.setDefault(ReadModelRequest.USUAL_LIMIT);
        return limit;
    }
}
