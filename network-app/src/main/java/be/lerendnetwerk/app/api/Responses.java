package be.lerendnetwerk.app.api;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;

/** Describes answers and refusals for OpenAPI. */
final class Responses {

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Bad input; `fields` names every field and what it must be.",
            "404", "There is nothing with that id or name.",
            "409",
                    "A rule does not allow it (`rule` names it), or somebody else was first (`changes` tells what they did),"
                            + " or another rebuild is under way.",
            "413", "Too large.",
            "415", "The body is not JSON.",
            "422", "The Idempotency-Key belongs to another command.",
            "503", "Not there in time, or the log takes nothing; nothing happened unless `type` says outcome-unknown.");

    private Responses() {}

    /** The answer, the refusals that are its own, and those that any call may meet. */
    static ApiResponses of(String description, String schema, String... refusals) {
        ApiResponses responses = new ApiResponses().addApiResponse("200", ok(description, schema));
        responses.addApiResponse("401", problem("Sign-in needed."));
        responses.addApiResponse(
                "403", problem("Your role does not allow this, or a page of another website asked for it."));
        responses.addApiResponse("421", problem("The server was asked for by another name than localhost."));
        for (String refusal : refusals) {
            responses.addApiResponse(refusal, problem(String.valueOf(REFUSALS.get(refusal))));
        }
        return responses;
    }

    private static ApiResponse ok(String description, String schema) {
        return new ApiResponse().description(description).content(content("application/json", schema));
    }

    static ApiResponse problem(String description) {
        return new ApiResponse().description(description).content(content("application/problem+json", "Problem"));
    }

    private static Content content(String type, String schema) {
        return new Content()
                .addMediaType(type, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }
}
