package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.commands.Bound;
import be.lerendnetwerk.app.commands.CommandBinder;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.Answer;
import be.lerendnetwerk.app.desk.CommandDesk;
import be.lerendnetwerk.app.desk.RequestKey;
import be.lerendnetwerk.app.desk.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of a request from what was received to its answer: was it answered before, what does it say, does the door let it
 * pass, what does the desk answer. What it says is filled in by what the network knows now, so whether it is the same as an
 * earlier one is asked first, of what was received.
 */
@Component
public class Intake {

    /** The same fields with the same values are the same text, in whatever order they came. */
    private static final JsonMapper CANONICAL =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private final ObjectProvider<CommandDesk> desk;
    private final Door door;

    Intake(ObjectProvider<CommandDesk> desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    /**
     * Takes a command as it was received.
     *
     * @param key the caller's name for this very request, or null
     * @throws RuntimeException as {@link CommandBinder}, {@link Door} and {@link CommandDesk} refuse it
     */
    public Answer take(CommandShape shape, JsonNode body, String by, @Nullable String key) {
        CommandDesk open = desk.getObject();
        Submission request = Submission.by(by)
                .under(
                        key == null
                                ? null
                                : new RequestKey(key, shape.name() + " " + CANONICAL.writeValueAsString(body)));
        return open.earlier(request).orElseGet(() -> forTheFirstTime(open, shape, body, request));
    }

    private Answer forTheFirstTime(CommandDesk open, CommandShape shape, JsonNode body, Submission request) {
        open.mustBeWritable();
        Bound bound;
        Submission submission;
        try {
            bound = CommandBinder.bind(
                    shape, body, () -> open.idOfWhatItMakes(request), door.organisationsOfPeople(shape));
            submission = request.expecting(bound.expectedVersion()).unusual(door.pass(bound.command()));
        } catch (RuntimeException refused) {
            return open.earlier(request).orElseThrow(() -> refused); // the very same may have been taken meanwhile
        }
        return open.submit(bound.command(), submission);
    }
}
