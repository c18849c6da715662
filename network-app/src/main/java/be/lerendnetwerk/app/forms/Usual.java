package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.series.command.CommitToSeries;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a form mostly says, filled in beforehand so that it can be left alone or changed. */
final class Usual {

    private Usual() {}

    /** The values that a new form of a command begins with. */
    static Map<String, String> of(String command, Filled filled, Look look) {
        return switch (command) {
            case "plan-series" ->
                Map.of(
                        "plannedSessions", String.valueOf(PlanSeries.USUAL_SESSIONS),
                        "sessionMinutes", String.valueOf(PlanSeries.USUAL_MINUTES));
            case "found-network" -> Map.of("timeZone", "Europe/Brussels");
            case "schedule-session" -> nextSession(filled, look);
            case "commit-to-series" -> Map.of("fromSession", String.valueOf(CommitToSeries.FIRST_SESSION));
            case "admit-latecomer" ->
                series(filled, look)
                        .map(row -> Map.of("fromSession", String.valueOf(row.heldSessions() + 1)))
                        .orElse(Map.of());
            case "withdraw-commitment" ->
                series(filled, look)
                        .map(row -> Map.of("lastSession", String.valueOf(row.heldSessions())))
                        .orElse(Map.of());
            case "choose-case" ->
                toCome(look)
                        .findFirst()
                        .map(row -> Map.of("session", row.sessionId()))
                        .orElse(Map.of());
            case "host-session" -> firstVenue(filled, look);
            case "record-attendance" -> ownOrganisation(filled, look);
            case "correct-attendance" -> mark(filled, look);
            default -> Map.of();
        };
    }

    /** The sessions that are still to come, the nearest first. */
    static Stream<SessionRow> toCome(Look look) {
        return look.where(SessionRow.class, "status", "planned").stream()
                .filter(row -> !row.date().isBefore(look.today()))
                .sorted(Comparator.comparing(SessionRow::date));
    }

    private static Optional<SeriesRow> series(Filled filled, Look look) {
        return look.one(SeriesRow.class, "seriesId", filled.one("seriesId"));
    }

    private static Map<String, String> nextSession(Filled filled, Look look) {
        Map<String, String> values = new LinkedHashMap<>();
        List<SessionRow> sessions = look.where(SessionRow.class, "seriesId", filled.one("seriesId"));
        series(filled, look).ifPresent(row -> {
            int last = sessions.stream().mapToInt(SessionRow::number).max().orElse(0);
            values.put("number", String.valueOf(last + 1));
            values.put("minutes", String.valueOf(row.sessionMinutes()));
        });
        sessions.stream()
                .filter(row -> row.start() != null)
                .max(Comparator.comparing(SessionRow::date))
                .ifPresent(row -> values.put("start", String.valueOf(row.start())));
        return values;
    }

    private static Map<String, String> ownOrganisation(Filled filled, Look look) {
        return look.one(ParticipantRow.class, "participantId", filled.one("participant"))
                .map(row -> Map.of("organisation", row.organisationId()))
                .orElse(Map.of());
    }

    private static Map<String, String> firstVenue(Filled filled, Look look) {
        return look.one(OrganisationRow.class, "organisationId", filled.one("organisation"))
                .map(OrganisationRow::venueId)
                .map(venue -> Map.of("venue", venue))
                .orElse(Map.of());
    }

    /** How somebody is marked at a session so far, or counts without a mark. */
    private static Map<String, String> mark(Filled filled, Look look) {
        Map<String, String> values = new LinkedHashMap<>(ownOrganisation(filled, look));
        String person = filled.one("participant");
        look.where(AttendanceRow.class, "sessionId", filled.one("sessionId")).stream()
                .filter(row -> row.participantId().equals(person))
                .map(row -> row.mark().toUpperCase(Locale.ROOT))
                .filter(mark -> List.of("EXCUSED", "ABSENT").contains(mark))
                .forEach(mark -> values.put("to", mark));
        look.where(FindSessionList.READ_MODEL, "sessionId", filled.one("sessionId")).stream()
                .filter(row -> row.participantId().equals(person))
                .forEach(row -> {
                    put(values, "organisation", row.organisationId());
                    put(values, "to", row.status() == null ? null : row.status().toUpperCase(Locale.ROOT));
                    put(values, "substituteFor", row.substituteFor());
                });
        return values;
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
