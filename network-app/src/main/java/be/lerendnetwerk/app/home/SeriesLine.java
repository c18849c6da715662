package be.lerendnetwerk.app.home;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.series.SessionDot;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.List;
import java.util.Set;

/**
 * A running series as a line of sessions.
 *
 * @param series the series
 * @param dots its sessions
 */
record SeriesLine(SeriesRow series, List<SessionDot> dots) {

    private static final Set<String> ENDED = Set.of("concluded", "abandoned");

    static List<SeriesLine> running(List<SeriesRow> series, List<SessionRow> sessions, Look look) {
        return series.stream()
                .filter(row -> !ENDED.contains(row.status()))
                .map(row -> new SeriesLine(row, SessionDot.line(row, sessions, look)))
                .toList();
    }
}
