package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object that a request brings; refuses what is none, without repeating any of it. */
final class JsonBody {

    private static final int LARGEST = 1_000_000;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonNode read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new Refused(
                    Problem.Kind.MEDIA_TYPE,
                    "Stuur de velden als JSON, met Content-Type: application/json.",
                    "Send the fields as JSON, with Content-Type: application/json.");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new Refused(
                    Problem.Kind.TOO_LARGE,
                    "Een opdracht is hoogstens één miljoen bytes groot.",
                    "A command is at most one million bytes.");
        }
        JsonNode read = parsed(body);
        if (read == null || !read.isObject()) {
            throw new Refused(
                    Problem.Kind.BAD_INPUT,
                    "De inhoud moet één JSON-object zijn, met elk veld één keer.",
                    "The body must be one JSON object, with each field once.");
        }
        return read;
    }

    private @Nullable JsonNode parsed(byte[] body) {
        try {
            return body.length == 0 ? json.createObjectNode() : json.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                    || type.getSubtype().endsWith("+json");
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
