package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The events behind rows, as of one look. */
final class Evidence {

    /** What makes a session count, or not any more. */
    private static final Set<String> HELD = Set.of("SessionClosed", "SessionReopened", "SessionCancelled");

    private final LogReader log;
    private final EventWords words;
    private final Look look;
    private final Map<String, List<LoggedEvent>> read = new HashMap<>();

    Evidence(LogReader log, EventWords words, Look look) {
        this.log = log;
        this.words = words;
        this.look = look;
    }

    /** The events of one thing that pass a test, as far as the look goes. */
    List<TellingEvent> of(String id, Predicate<LoggedEvent> passes) {
        return words.tell(
                read.computeIfAbsent(id, thing -> log.ofAggregate(thing, -1)).stream()
                        .filter(event -> event.position() <= look.moment().position())
                        .filter(passes)
                        .toList(),
                look);
    }

    /** The events of these types. */
    List<TellingEvent> ofTypes(String id, String... types) {
        Set<String> wanted = new HashSet<>(List.of(types));
        return of(id, event -> wanted.contains(event.event().type()));
    }

    /** What was said and marked about somebody in a session, and what made the session count. */
    List<TellingEvent> about(String person, String session) {
        return of(
                session,
                event -> HELD.contains(event.event().type())
                        || event.event().payload().contains(person));
    }

    /** The event at a position. */
    List<TellingEvent> at(long position) {
        return words.tell(log.at(position).stream().toList(), look);
    }
}
