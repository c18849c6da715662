package be.lerendnetwerk.app.series;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A series as a line of sessions.
 *
 * @param series the series
 * @param dots its sessions
 */
public record SeriesLine(SeriesRow series, List<SessionDot> dots) {

    private static final Set<String> ENDED = Set.of("concluded", "abandoned");
    private static final Set<String> CLOSED = Set.of("held", "cancelled");

    /** The line of a series, out of all sessions. */
    public static SeriesLine of(SeriesRow series, List<SessionRow> sessions, Look look) {
        return new SeriesLine(series, SessionDot.line(series, sessions, look));
    }

    /** The series that neither were concluded nor abandoned. */
    public static List<SeriesRow> goingOn(Look look) {
        return Stream.of("planned", "running")
                .flatMap(status -> look.where(SeriesRow.class, "status", status).stream())
                .sorted(Comparator.comparing(SeriesRow::seriesId))
                .toList();
    }

    /** Whether it was concluded or abandoned. */
    public boolean ended() {
        return ended(series);
    }

    /** Whether a series was concluded or abandoned. */
    public static boolean ended(SeriesRow series) {
        return ENDED.contains(series.status());
    }

    /** The sessions on the calendar that were neither held nor cancelled. */
    public List<SessionDot> open() {
        return dots.stream()
                .filter(dot -> dot.sessionId() != null && !CLOSED.contains(dot.state()))
                .toList();
    }
}
