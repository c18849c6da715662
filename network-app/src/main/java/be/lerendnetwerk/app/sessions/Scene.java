package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessionnotes.FindSessionNotes;
import be.lerendnetwerk.projection.sessionnotes.SessionNote;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One session with all that stands around it.
 *
 * @param session the session
 * @param series the series it belongs to
 * @param host hosting it
 * @param coLead co-leading it
 * @param address where it takes place, beside what the place is called; null where that is not known
 * @param agenda the cases chosen for it or presented at it
 * @param people who is expected, comes or came
 * @param notes what was noted
 * @param today the day of the reader's moment
 */
public record Scene(
        SessionRow session,
        SeriesRow series,
        Task host,
        Task coLead,
        @Nullable String address,
        List<CaseRow> agenda,
        Attendees people,
        List<SessionNote> notes,
        LocalDate today) {

    /** The scene of a session; none where the moment does not know it. */
    public static Optional<Scene> of(String sessionId, Look look) {
        return look.one(SessionRow.class, "sessionId", sessionId)
                .flatMap(session -> look.one(SeriesRow.class, "seriesId", session.seriesId())
                        .map(series -> of(session, series, look)));
    }

    private static Scene of(SessionRow session, SeriesRow series, Look look) {
        Tasks tasks = new Tasks(look);
        List<SessionNote> notes = look.where(FindSessionNotes.READ_MODEL, "sessionId", session.sessionId());
        return new Scene(
                session,
                series,
                tasks.host(session, notes),
                tasks.coLead(session, notes),
                address(session, tasks.organisation(session.hostOrganisationId()), look),
                look.where(CaseRow.class, "sessionId", session.sessionId()),
                Attendees.of(session.sessionId(), look),
                notes,
                look.today());
    }

    private static @Nullable String address(SessionRow session, @Nullable OrganisationRow host, Look look) {
        String venue = session.venueId();
        return venue == null
                ? Optional.ofNullable(host).map(OrganisationRow::address).orElse(null)
                : look.one(VenueRow.class, "venueId", venue)
                        .map(VenueRow::address)
                        .orElse(null);
    }

    /** Where it stands: before, during (from its day on, until it is closed), after or cancelled. */
    public String state() {
        return switch (session.status()) {
            case "held" -> "after";
            case "cancelled" -> "cancelled";
            default -> session.date().isAfter(today) ? "before" : "during";
        };
    }

    /** Whether its series still takes sessions. */
    public boolean goesOn() {
        return List.of("planned", "running").contains(series.status());
    }

    /** How many days from the moment it takes place; negative for past ones. */
    public long days() {
        return ChronoUnit.DAYS.between(today, session.date());
    }

    /** When it ends, or null where no time to begin is known. */
    public @Nullable LocalTime end() {
        return session.start() == null
                ? null
                : Objects.requireNonNull(session.start()).plusMinutes(session.minutes());
    }

    /** The notes of a kind. */
    public List<SessionNote> noted(String kind) {
        return notes.stream().filter(note -> note.kind().equals(kind)).toList();
    }

    /** The note of a kind of which there is one at most, or null. */
    public @Nullable SessionNote note(String kind) {
        return notes.stream()
                .filter(note -> note.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }

    /** Why something went otherwise, as it was said at the closing; null where it did not. */
    public @Nullable Personal otherwise(String kind) {
        return notes.stream()
                .filter(note -> note.kind().equals("DEVIATION") && kind.equals(note.about()))
                .map(SessionNote::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Why the mark of a person was corrected after the closing, as it was said last; null where it was not. */
    public @Nullable Personal corrected(SessionListEntry person) {
        return person.correctedBy() == null
                ? null
                : notes.stream()
                        .filter(note ->
                                note.kind().equals("CORRECTION") && note.about().equals(person.participantId()))
                        .map(SessionNote::words)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** What went otherwise so far, each of which asks for a reason at the closing. */
    public List<String> deviations() {
        return Stream.of(
                        host.taken() ? null : "NO_HOST",
                        note("CHECK_IN") == null ? "NO_CHECK_IN" : null,
                        note("CHECK_OUT") == null ? "NO_CHECK_OUT" : null,
                        people.marked() == 0 ? "NOBODY_RECORDED" : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
