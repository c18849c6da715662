package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.commands.CommandBinder;
import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.door.Intake;
import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes the commands of programs: each under its own address, understood, met at the door and handed in. */
@RestController
@Hidden
class CommandApi {

    static final String KEY = "Idempotency-Key";

    private static final Pattern A_KEY = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");

    private final Intake intake;
    private final JsonBody bodies = new JsonBody();

    CommandApi(Intake intake) {
        this.intake = intake;
    }

    @PostMapping("/api/v1/commands/{name}")
    ResponseEntity<Acknowledgement> submit(
            @PathVariable String name,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            HttpServletRequest request,
            Principal who)
            throws IOException {
        CommandShape shape = CommandCatalogue.named(name)
                .orElseThrow(() -> new Refused(
                        Problem.Kind.UNKNOWN,
                        "Deze opdracht bestaat niet. Ze staan beschreven op /v3/api-docs.",
                        "There is no such command. They are described at /v3/api-docs."));
        if (key != null && !A_KEY.matcher(key).matches()) {
            throw BadInput.of(KEY, "moet 1 tot 200 gewone tekens hebben", "must have 1 to 200 plain characters");
        }
        JsonNode body = bodies.read(request);
        Answer answer = intake.take(shape, body, who.getName(), key);
        return JsonAnswer.of(Acknowledgement.of(
                answer,
                answer.id(),
                answer.warnings(),
                CommandBinder.unknownFields(shape, body),
                Language.of(request)));
    }
}
