package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.session.SessionId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Every command, with every field filled in: what it names is what {@link AtTheDoor} knows. */
final class ExampleCommands {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(NetworkId.class, new NetworkId(new UUID(0, 9))),
            Map.entry(OrganisationId.class, AtTheDoor.SCHOOL),
            Map.entry(ParticipantId.class, AtTheDoor.AN),
            Map.entry(SeriesId.class, AtTheDoor.SERIES),
            Map.entry(SessionId.class, AtTheDoor.SESSION),
            Map.entry(CaseId.class, AtTheDoor.CASE),
            Map.entry(VenueId.class, AtTheDoor.HALL),
            Map.entry(String.class, "words"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(LocalDate.class, LocalDate.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON));

    private ExampleCommands() {}

    static Stream<Record> all() {
        return CommandCatalogue.all().values().stream().map(ExampleCommands::of);
    }

    private static Record of(CommandShape shape) {
        RecordComponent[] components = shape.type().getRecordComponents();
        try {
            return shape.type()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(Arrays.stream(components)
                            .map(ExampleCommands::value)
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(shape.name(), e);
        }
    }

    private static Object value(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType list) {
            Object element = VALUES.get((Class<?>) list.getActualTypeArguments()[0]);
            return element == null ? List.of() : List.of(element);
        }
        return component.getType().isEnum()
                ? component.getType().getEnumConstants()[0]
                : Objects.requireNonNull(VALUES.get(component.getType()), component.toString());
    }
}
