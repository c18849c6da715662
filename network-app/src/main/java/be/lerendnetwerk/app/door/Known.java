package be.lerendnetwerk.app.door;

import be.lerendnetwerk.app.problem.NotYet;
import be.lerendnetwerk.app.reading.Reading;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Moment;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the read models know at the head of the log, looked up by column. Each is waited for until it is level with the
 * head, so that whoever just wrote something finds it.
 */
final class Known {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Reading reading;
    private final Map<String, ReadModel<?>> models;
    private final long head;
    private final Duration patience;

    Known(Reading reading, Map<String, ReadModel<?>> models) {
        this(reading, models, reading.head(), PATIENCE);
    }

    /** What they know as of an earlier position of the log. */
    Known(Reading reading, Map<String, ReadModel<?>> models, long position, Duration patience) {
        this.reading = reading;
        this.models = models;
        this.head = position;
        this.patience = patience;
    }

    /** Which day it is for the network. */
    LocalDate today() {
        return reading.today();
    }

    /** Whether there is such a read model at all. */
    boolean has(String model) {
        return models.containsKey(model);
    }

    /** The row of a read model whose column has this value. */
    Optional<Found> one(String model, String column, String value) {
        return all(model, column, value).stream().findFirst();
    }

    /** The rows of a read model whose column has this value. */
    List<Found> all(String model, String column, String value) {
        return rows(model, Map.of(column, value)).stream()
                .filter(found -> value.equals(found.text(column)))
                .toList();
    }

    /** All rows of a read model. */
    List<Found> all(String model) {
        return rows(model, Map.of());
    }

    private List<Found> rows(String name, Map<String, String> where) {
        ReadModel<?> model = models.get(name);
        if (model == null) {
            throw new IllegalStateException("there is no read model " + name);
        }
        if (!reading.await(model.projections(), head, patience)) {
            throw new NotYet();
        }
        Ask ask = new Ask(new Moment(head, reading.today()), where, Map.of());
        return reading.ask(model, ask).stream().map(Found::new).toList();
    }

    static Map<String, ReadModel<?>> byName(List<ReadModel<?>> models) {
        Map<String, ReadModel<?>> byName = new LinkedHashMap<>();
        models.forEach(model -> byName.put(model.name(), model));
        return byName;
    }

    /** A row that was found. */
    record Found(Record row) {

        @Nullable
        String text(String column) {
            Object value = value(column);
            return value == null ? null : value.toString();
        }

        boolean is(String column) {
            return Boolean.TRUE.equals(value(column));
        }

        private @Nullable Object value(String column) {
            try {
                Method accessor = row.getClass().getMethod(column);
                accessor.setAccessible(true);
                return accessor.invoke(row);
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(row.getClass().getName() + "." + column, e);
            }
        }
    }
}
