package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.network.NetworkRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the network knows of the target of a command that changes what was said before, so that it is not typed twice. */
@Component
class Known {

    private static final Map<String, Class<? extends Record>> CHANGE_WHAT_WAS_SAID = Map.of(
            "rename-network", NetworkRow.class,
            "correct-organisation", OrganisationRow.class,
            "correct-venue", OrganisationRow.class,
            "correct-participant", ParticipantRow.class,
            "revise-series", SeriesRow.class,
            "reschedule-session", SessionRow.class,
            "revise-case", CaseRow.class);

    /**
     * The target as it is.
     *
     * @param version its last sequence number, or null where none is expected
     * @param values what its fields say
     */
    record Target(@Nullable Long version, Map<String, String> values) {

        static final Target NOTHING = new Target(null, Map.of());

        List<String> values(String field) {
            return Optional.ofNullable(values.get(field)).stream().toList();
        }
    }

    private final LogReader log;

    Known(LogReader log) {
        this.log = log;
    }

    /** What is known of the target that an empty form names; nothing for a command that does not change a saying. */
    Target target(CommandShape shape, Filled filled, Look look) {
        Class<? extends Record> model = CHANGE_WHAT_WAS_SAID.get(shape.name());
        if (model == null) {
            return Target.NOTHING;
        }
        if (model == NetworkRow.class) {
            return look.all(model).stream()
                    .findFirst()
                    .map(row -> new Target(null, values(row, look)))
                    .orElse(Target.NOTHING);
        }
        String column = shape.fields().get(0).name();
        String id = filled.one(column);
        return look.one(model, column, id)
                .map(row -> new Target(version(id), said(shape, row, look)))
                .orElse(Target.NOTHING);
    }

    private @Nullable Long version(String id) {
        return log.ofAggregate(id, -1).stream()
                .reduce((first, second) -> second)
                .map(last -> last.event().sequenceNumber())
                .orElse(null);
    }

    private static Map<String, String> said(CommandShape shape, Record row, Look look) {
        Map<String, String> values = values(row, look);
        if (shape.name().equals("correct-venue")) {
            values.put("name", values.getOrDefault("venueName", ""));
        }
        return values;
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
