package be.lerendnetwerk.app.laws;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.OfferVenue;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.Between;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Fills a command with random values of which some are known already, so that a fair part of them makes sense. */
final class RandomValues {

    /** The commands that make something, and the kind of id that they give it. */
    private static final Map<Class<?>, Class<?>> MAKES = Map.of(
            AdmitOrganisation.class, OrganisationId.class,
            OfferVenue.class, VenueId.class,
            RegisterParticipant.class, ParticipantId.class,
            PlanSeries.class, SeriesId.class,
            ScheduleSession.class, SessionId.class,
            ProposeCase.class, CaseId.class);

    private static final int MOST_OF_A_KIND = 5;

    private final Random random;
    private final Map<Class<?>, List<Object>> known = new HashMap<>();

    RandomValues(Random random) {
        this.random = random;
    }

    /** A command, or null for one that would make more than there should be of a kind. */
    @Nullable
    Object command(Class<?> type, LocalDate today) {
        Class<?> made = MAKES.get(type);
        return made != null && isFull(made) ? null : make(type, today);
    }

    private Object make(Class<?> type, LocalDate today) {
        RecordComponent[] components = type.getRecordComponents();
        boolean[] made = {false};
        Object[] arguments = Arrays.stream(components)
                .map(component -> {
                    if (!made[0] && component.getType() == MAKES.get(type)) {
                        made[0] = true;
                        return fresh(component.getType());
                    }
                    return value(component, today);
                })
                .toArray();
        return construct(type, components, arguments);
    }

    private @Nullable Object value(RecordComponent component, LocalDate today) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (optional && random.nextInt(3) == 0) {
            return null;
        }
        Between between = component.getAnnotation(Between.class);
        if (between != null) {
            return between.min() + random.nextInt(Math.min(6, between.max() - between.min() + 1));
        }
        return value(component.getGenericType(), today);
    }

    private Object value(Type type, LocalDate today) {
        if (type instanceof ParameterizedType list) {
            return IntStream.range(0, random.nextInt(3))
                    .mapToObj(i -> value(list.getActualTypeArguments()[0], today))
                    .distinct()
                    .toList();
        }
        Class<?> kind = (Class<?>) type;
        if (kind == String.class) {
            return random.nextInt(20) == 0 ? "Europe/Brussels" : "text " + random.nextInt(1_000);
        } else if (kind == LocalDate.class) {
            return today.plusDays(random.nextInt(20) - 8);
        } else if (kind == LocalTime.class) {
            return LocalTime.of(9 + random.nextInt(8), 30 * random.nextInt(2));
        } else if (kind == boolean.class || kind == Boolean.class) {
            return random.nextBoolean();
        } else if (kind == int.class || kind == Integer.class) {
            return random.nextInt(7);
        } else if (kind.isEnum()) {
            return kind.getEnumConstants()[random.nextInt(kind.getEnumConstants().length)];
        } else if (kind == NetworkId.class) {
            return NetworkId.THE_NETWORK;
        } else if (kind.getSimpleName().endsWith("Id")) {
            return oneOf(kind);
        }
        return make(kind, today);
    }

    private Object oneOf(Class<?> kind) {
        List<Object> ids = known.computeIfAbsent(kind, k -> new ArrayList<>());
        return ids.isEmpty()
                ? construct(kind, kind.getRecordComponents(), new UUID(random.nextLong(), random.nextLong()))
                : ids.get(random.nextInt(ids.size()));
    }

    private boolean isFull(Class<?> kind) {
        return known.getOrDefault(kind, List.of()).size() >= MOST_OF_A_KIND * (kind == ParticipantId.class ? 2 : 1);
    }

    private Object fresh(Class<?> kind) {
        Object id = construct(kind, kind.getRecordComponents(), new UUID(random.nextLong(), random.nextLong()));
        known.computeIfAbsent(kind, k -> new ArrayList<>()).add(id);
        return id;
    }

    static Object construct(Class<?> type, RecordComponent[] components, @Nullable Object... arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
