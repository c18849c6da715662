package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.app.rebuild.RunningRebuild;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the API at {@code /v3/api-docs}, from the commands and the read models themselves. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private final ReadModels models;

    ApiDescription(ReadModels models) {
        this.models = models;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title("Lerend Netwerk")
                .version("v1")
                .description(
                        "What a learning network did, as of any moment, and what it may be asked to do. Refusals are "
                                + "RFC 9457 problems in the reader's language; `type` and `rule` are names that programs may rely on. "
                                + "A personal value that was erased reads \"gewiste deelnemer\", \"erased participant\", or "
                                + "\"gewist\", \"erased\" where it was not about a participant; never null or empty."));
        api.addSecurityItem(new SecurityRequirement().addList("basic"));
        api.setComponents(components());
        Paths paths = new Paths();
        CommandCatalogue.all()
                .values()
                .forEach(shape -> paths.addPathItem("/api/v1/commands/" + shape.name(), CommandDescription.of(shape)));
        models.all()
                .values()
                .forEach(model -> paths.addPathItem("/api/v1/" + model.name(), ReadModelDescription.path(model)));
        paths.addPathItem("/api/v1/log", log());
        paths.addPathItem(
                "/api/v1/status",
                get("status", "How the installation is doing: head, projections, storage.", "Status"));
        paths.addPathItem("/api/v1/imports", imports());
        paths.addPathItem(
                "/api/v1/rebuilds",
                new PathItem()
                        .post(operation(
                                        "rebuild",
                                        "Replays the log beside the present read models and compares; follow it at its id.",
                                        "Rebuild",
                                        "400",
                                        "409")
                                .addParametersItem(new QueryParameter()
                                        .name("adopt")
                                        .description(
                                                "Whether the rebuilt read models then take the place of the present"
                                                        + " ones, whatever differs, while everybody reads on. Role: coordinator.")
                                        .schema(new BooleanSchema()._default(false)))));
        paths.addPathItem(
                "/api/v1/rebuilds/{id}",
                new PathItem()
                        .get(operation("follow-rebuild", "How far a comparison is, and what differs.", "Rebuild", "404")
                                .addParametersItem(new PathParameter()
                                        .name("id")
                                        .description("Its id.")
                                        .schema(new StringSchema()))));
        api.setPaths(paths);
    }

    private Components components() {
        Components components = new Components()
                .addSecuritySchemes(
                        "basic",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                .addSchemas("Problem", problem())
                .addSchemas("AsOf", RecordSchema.of(Reading.When.class))
                .addSchemas("Acknowledgement", RecordSchema.of(Acknowledgement.class))
                .addSchemas("Status", RecordSchema.of(StatusApi.Status.class))
                .addSchemas("LogStretch", RecordSchema.of(LogApi.Stretch.class))
                .addSchemas("ImportReport", RecordSchema.of(ImportApi.Report.class))
                .addSchemas("Rebuild", RecordSchema.of(RunningRebuild.Told.class));
        models.all()
                .values()
                .forEach(model -> components.addSchemas(
                        ReadModelDescription.schemaName(model), ReadModelDescription.schema(model)));
        return components;
    }

    private static PathItem log() {
        Operation operation = operation("log", "The events after a position, as they are stored.", "LogStretch", "400");
        operation.addParametersItem(new QueryParameter()
                .name("after")
                .description("The position after which to begin; 0, the beginning, if left out.")
                .schema(new IntegerSchema().format("int64")));
        operation.addParametersItem(new QueryParameter()
                .name("limit")
                .description("How many events at most; no more than 10000 come at once.")
                .schema(new IntegerSchema()._default(1000)));
        return new PathItem().get(operation);
    }

    private static PathItem imports() {
        Schema<?> zip = new StringSchema().format("binary").description("A zip of the CSV files.");
        Operation operation = operation(
                        "import", "Takes sheets; all of them or nothing.", "ImportReport", "400", "409", "413", "503")
                .addParametersItem(new QueryParameter()
                        .name("trial")
                        .description("Whether it only says what would come of it, and writes nothing.")
                        .schema(new BooleanSchema()._default(false)))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType("application/zip", new MediaType().schema(zip))
                                .addMediaType(
                                        "multipart/form-data",
                                        new MediaType().schema(new ObjectSchema().addProperty("file", zip)))));
        operation
                .getResponses()
                .addApiResponse(
                        "400",
                        Responses.problem(
                                "Bad input; of sheets that are not right `report` tells every fault, and `fields` is empty."));
        return new PathItem().post(operation);
    }

    private static PathItem get(String id, String summary, String schema) {
        return new PathItem().get(operation(id, summary, schema));
    }

    private static Operation operation(String id, String summary, String schema, String... refusals) {
        return new Operation()
                .operationId(id)
                .addTagsItem("installation")
                .summary(summary)
                .responses(Responses.of(summary, schema, refusals));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", new StringSchema().description("The field, parameter or header."))
                .addProperty(
                        "message",
                        new StringSchema().description("What it must be instead, in the reader's language."));
        Schema<?> change = new ObjectSchema()
                .addProperty("version", new IntegerSchema().format("int64").description("The sequence number."))
                .addProperty("event", new StringSchema().description("The type of the event."));
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("urn:lerend-netwerk:problem: and a stable name."))
                .addProperty("title", new StringSchema().description("The kind of problem, in the reader's language."))
                .addProperty("status", new IntegerSchema().description("The HTTP status."))
                .addProperty("detail", new StringSchema().description("One sentence in the reader's language."))
                .addProperty("rule", new StringSchema().description("With 409: the name of the rule that was broken."))
                .addProperty("fields", new ArraySchema().items(fault).description("With 400: every fault."))
                .addProperty(
                        "report",
                        new Schema<>()
                                .$ref("#/components/schemas/ImportReport")
                                .description(
                                        "With 400 of an import whose sheets are not right: every fault of theirs."))
                .addProperty(
                        "changes", new ArraySchema().items(change).description("With 409: what others did meanwhile."));
    }
}
