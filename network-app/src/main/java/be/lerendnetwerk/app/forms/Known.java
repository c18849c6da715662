package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.network.NetworkRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the network knows of the target of a command that changes what was said before, so that it is not typed twice. */
@Component
class Known {

    private static final Map<String, Told> CHANGE_WHAT_WAS_SAID = Map.of(
            "rename-network", new Told(NetworkRow.class, "networkId", "networkId"),
            "correct-organisation", new Told(OrganisationRow.class, "organisationId", "organisationId"),
            "correct-venue", new Told(VenueRow.class, "venueId", "venue"),
            "correct-participant", new Told(ParticipantRow.class, "participantId", "participantId"),
            "revise-series", new Told(SeriesRow.class, "seriesId", "seriesId"),
            "reschedule-session", new Told(SessionRow.class, "sessionId", "sessionId"),
            "revise-case", new Told(CaseRow.class, "caseId", "caseId"));

    /**
     * Where the values of a command stand.
     *
     * @param model the read model
     * @param column its column that holds the id
     * @param field the field of the command that names it
     */
    private record Told(Class<? extends Record> model, String column, String field) {}

    /**
     * The target as it is.
     *
     * @param version its last sequence number, or null where none is expected
     * @param values what its fields say
     */
    record Target(@Nullable Long version, Map<String, String> values) {

        static final Target NOTHING = new Target(null, Map.of());
    }

    private final LogReader log;

    Known(LogReader log) {
        this.log = log;
    }

    /** What is known of the target that a form names; nothing for a command that does not change a saying. */
    Target target(CommandShape shape, Filled filled, Look look) {
        Told told = CHANGE_WHAT_WAS_SAID.get(shape.name());
        if (told == null) {
            return Target.NOTHING;
        }
        String id = told.model() == NetworkRow.class ? idOf(shape, filled) : filled.one(told.field());
        return look.one(told.model(), told.column(), id)
                .map(row -> new Target(version(idOf(shape, filled), look), values(row, look)))
                .orElse(Target.NOTHING);
    }

    /** What happened to the target of a form after a version of it. */
    List<LoggedEvent> since(long version, CommandShape shape, Filled filled) {
        return log.ofAggregate(idOf(shape, filled), version);
    }

    /** Whether a form is about a case that was cleared, which it would have to be again. */
    static boolean isCleared(CommandShape shape, Filled filled, Look look) {
        return shape.name().equals("revise-case")
                && look.one(CaseRow.class, "caseId", filled.one("caseId"))
                        .filter(row -> row.status().equals("cleared"))
                        .isPresent();
    }

    private static String idOf(CommandShape shape, Filled filled) {
        CommandShape.Field target = shape.fields().get(0);
        return target.component().getType() == NetworkId.class
                ? NetworkId.THE_NETWORK.toString()
                : filled.one(target.name());
    }

    private @Nullable Long version(String id, Look look) {
        return log.ofAggregate(id, -1).stream()
                .filter(logged -> logged.position() <= look.moment().position())
                .reduce((first, second) -> second)
                .map(last -> last.event().sequenceNumber())
                .orElse(null);
    }

    private static Map<String, String> values(Record row, Look look) {
        Map<String, String> values = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(row, component);
            if (value != null) {
                values.put(component.getName(), value instanceof Personal p ? look.text(p) : value.toString());
            }
        }
        return values;
    }

    private static @Nullable Object value(Record row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
