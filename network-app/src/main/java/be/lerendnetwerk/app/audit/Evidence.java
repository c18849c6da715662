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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        return words.tell(known(id).filter(passes).toList(), look);
    }

    /** The position of the first event of a type that happened to something, as far as the look goes; null for none. */
    @Nullable
    Long firstOf(String id, String type) {
        return known(id)
                .filter(event -> event.event().type().equals(type))
                .map(LoggedEvent::position)
                .findFirst()
                .orElse(null);
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

    /** What was marked in a session of people of two organisations, and what made the session count. */
    List<TellingEvent> together(String session, String a, String b) {
        return of(
                session,
                event -> HELD.contains(event.event().type())
                        || (event.event().type().startsWith("Attendance")
                                && (event.event().payload().contains(a)
                                        || event.event().payload().contains(b))));
    }

    /** The event at a position. */
    List<TellingEvent> at(long position) {
        return words.tell(log.at(position).stream().toList(), look);
    }

    private Stream<LoggedEvent> known(String id) {
        return read.computeIfAbsent(id, thing -> log.ofAggregate(thing, -1)).stream()
                .filter(event -> event.position() <= look.moment().position());
    }
}
