package be.lerendnetwerk.app.reading;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What whoever shows something needs to know of the log and of the read models. */
public interface Reading {

    /** The last position of the log; 0 for an empty one. */
    long head();

    /** The last position that all these projections reached. */
    long reached(Set<String> projections);

    /** Waits until all these projections reached a position; false when they did not in time. */
    boolean await(Set<String> projections, long position, Duration atMost);

    /** How far each projection is, by name. */
    List<Progress> progress();

    /** The clocks of a position of the log. */
    When at(long position);

    /** The last position whose calendar is not after a day; 0 for none. */
    long endOf(LocalDate day);

    /** The last position recorded by an instant; 0 for none. */
    long recordedBy(Instant instant);

    /** The time zone of the network. */
    ZoneId zone();

    /** The day it is now, in the time zone of the network. */
    LocalDate today();

    /** The rows of a read model, personal values still sealed. */
    <R extends Record> List<R> ask(ReadModel<R> model, Ask ask);

    /** What the personal values say now, as far as they can still be read. */
    Map<Personal, Personal> open(Collection<Personal> values);

    /**
     * Where in time a position stands.
     *
     * @param position the position; 0 is before everything
     * @param recordedAt when it was recorded, or null at 0
     * @param calendar the day up to which the story is told there, or null at 0
     */
    record When(
            long position,
            @Nullable Instant recordedAt,
            @Nullable LocalDate calendar) {}
}
