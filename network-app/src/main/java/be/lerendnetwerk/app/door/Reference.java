package be.lerendnetwerk.app.door;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a command names beside its target.
 *
 * @param field the field that names it
 * @param type the type of its id
 * @param id its id
 */
record Reference(String field, Class<?> type, String id) {

    private static final Map<Class<?>, String> MODELS = Map.of(
            OrganisationId.class, "organisations",
            ParticipantId.class, "participants",
            SeriesId.class, "series",
            SessionId.class, "sessions",
            CaseId.class, "cases",
            VenueId.class, "venues");

    private static final Map<Class<?>, String> COLUMNS = Map.of(
            OrganisationId.class, "organisationId",
            ParticipantId.class, "participantId",
            SeriesId.class, "seriesId",
            SessionId.class, "sessionId",
            CaseId.class, "caseId",
            VenueId.class, "venueId");

    /** The read model that knows such things. */
    String model() {
        return String.valueOf(MODELS.get(type));
    }

    /** The column of its id there. */
    String column() {
        return String.valueOf(COLUMNS.get(type));
    }

    /**
     * All that a command names, but for its target, which the aggregate itself looks after, and for what it makes. An
     * organisation knows its own venues, so those are not looked up either.
     */
    static List<Reference> in(Record command) {
        List<Reference> references = new ArrayList<>();
        RecordComponent[] components = command.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            boolean target = i == 0 && components[0].getName().endsWith("Id");
            if (!target && !isItsOwn(command, components[i])) {
                add(references, components[i].getName(), value(components[i], command));
            }
        }
        return references;
    }

    /** Everything of any kind that an id could name. */
    static Stream<Reference> toAnything(String id) {
        return MODELS.keySet().stream().map(type -> new Reference("", type, id));
    }

    private static boolean isItsOwn(Record command, RecordComponent component) {
        return (command instanceof ScheduleSession && component.getType() == SessionId.class)
                || (command instanceof OrganisationCommand && component.getType() == VenueId.class);
    }

    private static void add(List<Reference> references, String field, @Nullable Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(references, field + "[" + i + "]", list.get(i));
            }
        } else if (value != null && MODELS.containsKey(value.getClass())) {
            references.add(new Reference(field, value.getClass(), value.toString()));
        }
    }

    private static @Nullable Object value(RecordComponent component, Record command) {
        try {
            return component.getAccessor().invoke(command);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
