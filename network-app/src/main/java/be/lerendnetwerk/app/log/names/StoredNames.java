package be.lerendnetwerk.app.log.names;

import static java.util.stream.Collectors.joining;

import be.lerendnetwerk.domain.cases.event.CaseEvent;
import be.lerendnetwerk.domain.network.event.NetworkEvent;
import be.lerendnetwerk.domain.organisation.event.OrganisationEvent;
import be.lerendnetwerk.domain.participant.event.ParticipantEvent;
import be.lerendnetwerk.domain.series.event.SeriesEvent;
import be.lerendnetwerk.domain.session.event.SessionEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The one mapping between the classes of events and the names they are stored under: the simple name, unique over the
 * whole domain, and the revision. A name that was ever stored never changes and is never given to anything else.
 */
public final class StoredNames {

    private final SortedMap<String, Class<?>> classes = new TreeMap<>();

    private StoredNames() {}

    /** The names of all events of the six contexts. */
    public static StoredNames ofTheDomain() {
        return of(List.of(
                NetworkEvent.class,
                OrganisationEvent.class,
                ParticipantEvent.class,
                SeriesEvent.class,
                SessionEvent.class,
                CaseEvent.class));
    }

    static StoredNames of(List<Class<?>> contexts) {
        StoredNames names = new StoredNames();
        contexts.stream().flatMap(StoredNames::eventsOf).distinct().forEach(names::add);
        return names;
    }

    private static Stream<Class<?>> eventsOf(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredNames::eventsOf)
                : Stream.of(type);
    }

    private void add(Class<?> event) {
        if (!event.isAnnotationPresent(Revision.class)) {
            throw new IllegalStateException(event.getName() + " is an event without a @Revision.");
        }
        Class<?> other = classes.put(event.getSimpleName(), event);
        if (other != null) {
            throw new IllegalStateException(
                    other.getName() + " and " + event.getName() + " would be stored under the same name.");
        }
    }

    /**
     * The name of a class of events.
     *
     * @throws IllegalArgumentException when it is no event of the domain
     */
    public StoredName of(Class<?> event) {
        if (!event.equals(classes.get(event.getSimpleName()))) {
            throw new IllegalArgumentException(event.getName() + " is no event of the domain, so it is never stored.");
        }
        return new StoredName(
                event.getSimpleName(), event.getAnnotation(Revision.class).value());
    }

    /**
     * The class of events that are stored under a name.
     *
     * @throws UnknownStoredName when there is none, or not of that revision
     */
    public Class<?> classOf(String type, @Nullable String revision) {
        Class<?> event = classes.get(type);
        if (event == null || !of(event).revision().equals(revision)) {
            throw UnknownStoredName.among(List.of(new StoredName(type, String.valueOf(revision))));
        }
        return event;
    }

    /** All names, by type. */
    public Map<StoredName, Class<?>> all() {
        Map<StoredName, Class<?>> all = new LinkedHashMap<>();
        classes.values().forEach(event -> all.put(of(event), event));
        return all;
    }

    /** Those among the stored names that this version of the product cannot read, in their order. */
    public List<StoredName> unknownAmong(Collection<StoredName> stored) {
        return stored.stream().filter(name -> !isKnown(name)).distinct().toList();
    }

    private boolean isKnown(StoredName name) {
        Class<?> event = classes.get(name.type());
        return event != null && of(event).equals(name);
    }

    /** All names as text, for people. */
    @Override
    public String toString() {
        return all().keySet().stream().map(StoredName::toString).collect(joining(", "));
    }
}
