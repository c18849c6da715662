package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.commands.Bound;
import be.lerendnetwerk.app.commands.CommandBinder;
import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.Submission;
import be.lerendnetwerk.app.door.Door;
import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.domain.shared.Rule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes the commands of programs: each under its own address, understood, met at the door and handed in. */
@RestController
@Hidden
class CommandApi {

    static final String KEY = "Idempotency-Key";

    private static final Pattern A_KEY = Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E]{0,198}[\\x21-\\x7E])?");

    private final ObjectProvider<CommandDesk> desk;
    private final Door door;
    private final JsonBody bodies = new JsonBody();

    CommandApi(ObjectProvider<CommandDesk> desk, Door door) {
        this.desk = desk;
        this.door = door;
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
        Supplier<UUID> newId = () -> key == null ? UUID.randomUUID() : DerivedId.of(who.getName(), name, key);
        Bound bound = CommandBinder.bind(shape, bodies.read(request), newId, door.organisationsOfPeople(shape));
        Submission submission = new Submission(who.getName(), key, bound.expectedVersion(), null);
        return JsonAnswer.of(submit(shape, bound, submission, Language.of(request)));
    }

    private Acknowledgement submit(CommandShape shape, Bound bound, Submission submission, Language language) {
        CommandDesk open = desk.getObject();
        List<Rule> rules = new ArrayList<>();
        Optional<Answer> earlier = open.earlier(bound.command(), submission);
        if (earlier.isEmpty()) {
            rules.addAll(door.pass(bound.command()));
        }
        Answer answer = earlier.orElseGet(() -> open.submit(bound.command(), submission));
        rules.addAll(answer.warnings());
        String id = shape.name().equals("offer-venue") ? bound.made() : answer.id();
        return Acknowledgement.of(answer, id, rules, bound.unknownFields(), language);
    }
}
