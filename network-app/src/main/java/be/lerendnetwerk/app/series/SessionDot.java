package be.lerendnetwerk.app.series;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dot on the line of a series' sessions.
 *
 * @param sessionId the session, or null for one that is planned and not on the calendar yet
 * @param number its number
 * @param date its day, or null
 * @param place where it takes place, or null
 * @param state held, cancelled, now (the next one), open (its day passed), planned or without a date: unscheduled
 */
public record SessionDot(
        @Nullable String sessionId,
        int number,
        @Nullable LocalDate date,
        @Nullable String place,
        String state) {

    /** The line of a series: its sessions by number, then those that it still plans. */
    public static List<SessionDot> line(SeriesRow series, List<SessionRow> sessions, Look look) {
        List<SessionRow> ordered = sessions.stream()
                .filter(session -> session.seriesId().equals(series.seriesId()))
                .sorted(Comparator.comparing(SessionRow::number))
                .toList();
        String next = ordered.stream()
                .filter(session -> !SeriesLine.ended(series))
                .filter(session ->
                        session.status().equals("planned") && !session.date().isBefore(look.today()))
                .min(Comparator.comparing(SessionRow::date))
                .map(SessionRow::sessionId)
                .orElse("");
        List<SessionDot> line = new ArrayList<>();
        for (SessionRow session : ordered) {
            line.add(new SessionDot(
                    session.sessionId(),
                    session.number(),
                    session.date(),
                    session.place(),
                    state(session, next, look.today())));
        }
        boolean goesOn = !SeriesLine.ended(series);
        int last = ordered.isEmpty() ? 0 : ordered.get(ordered.size() - 1).number();
        for (int number = last + 1; goesOn && number <= series.plannedSessions(); number++) {
            line.add(new SessionDot(null, number, null, null, "unscheduled"));
        }
        return line;
    }

    private static String state(SessionRow session, String next, LocalDate today) {
        if (!session.status().equals("planned")) {
            return session.status();
        }
        if (Objects.equals(session.sessionId(), next)) {
            return "now";
        }
        return session.date().isBefore(today) ? "open" : "planned";
    }
}
