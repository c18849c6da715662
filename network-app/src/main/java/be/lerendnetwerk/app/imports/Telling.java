package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.desk.DatedCommand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps so far, and since when what they name must be there. */
final class Telling {

    /** The reason of whatever a sheet gives no reason for. */
    static final String IMPORTED = "IMPORTED";

    private final Story story;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, When> needed = new HashMap<>();

    Telling(Story story) {
        this.story = story;
    }

    List<Step> steps() {
        return steps;
    }

    /** Tells a step of a row; parts of one row keep the order in which they are told. */
    void step(Fact fact, When when, Phase phase, Object command) {
        stepOnce(fact, when, phase, command, "");
    }

    /** Tells a step that one row can take more than once, each time with another value. */
    void stepOnce(Fact fact, When when, Phase phase, Object command, String value) {
        String id = story.ids()
                .of("command", fact.id(), command.getClass().getSimpleName(), value)
                .toString();
        steps.add(new Step(when, phase, fact.now(), steps.size(), new DatedCommand(command, when.day(), id)));
    }

    /** Notes that the thing with this id is needed from then on. */
    void needs(@Nullable String id, When when) {
        if (id != null) {
            needed.merge(id, when, (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** The earliest moment at which something needs the thing with this id; null where nothing does. */
    @Nullable
    When neededAt(String id) {
        return needed.get(id);
    }

    /** The id of an organisation that a row names; it is needed from then on. */
    UUID organisation(String key, When when) {
        String id = story.id(Sheet.ORGANISATIONS, key);
        needs(id, when);
        return UUID.fromString(id);
    }

    /** The id of a person that a row names; the person is needed from then on. */
    @Nullable
    UUID personOrNone(@Nullable String id, When when) {
        needs(id, when);
        return id == null ? null : UUID.fromString(id);
    }

    /** The id of a person that a row names; the person is needed from then on. */
    UUID person(String id, When when) {
        needs(id, when);
        return UUID.fromString(id);
    }

    /** The id of a series that a row names; it is needed from then on. */
    UUID series(String key, When when) {
        String id = story.id(Sheet.SERIES, key);
        needs(id, when);
        return UUID.fromString(id);
    }
}
