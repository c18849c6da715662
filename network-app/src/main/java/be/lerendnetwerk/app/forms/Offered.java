package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import be.lerendnetwerk.projection.invitations.FindInvitations;
import be.lerendnetwerk.projection.invitations.Invitation;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which things make sense in a field, seen by what the form says already; the rules refuse the others anyway. */
final class Offered {

    private final Filled filled;
    private final Look look;

    Offered(Filled filled, Look look) {
        this.filled = filled;
        this.look = look;
    }

    /** Whether the thing with an id is offered in a field of a command. */
    Predicate<String> in(String command, String field) {
        return switch (command + "." + field) {
            case "commit-to-series.participant", "admit-latecomer.participant" ->
                not(committed(filled.one("seriesId")));
            case "withdraw-commitment.participant" -> of("seriesId", this::committed);
            case "name-substitute.participant" -> of("sessionId", this::expected);
            case "name-substitute.substitute" -> id -> !id.equals(filled.one("participant"));
            case "record-attendance.substituteFor", "correct-attendance.substituteFor" ->
                of("sessionId", this::expected).and(id -> !id.equals(filled.one("participant")));
            case "move-participant.to" -> id -> !id.equals(ownOrganisation("participantId"));
            case "invite-organisation.organisation" -> not(invited());
            case "host-session.venue" -> of("organisation", this::venues);
            case "correct-venue.venue", "withdraw-venue.venue" -> of("organisationId", this::venues);
            case "choose-case.caseId" -> cleared()::contains;
            case "choose-case.session" -> toCome()::contains;
            default -> id -> true;
        };
    }

    /** The organisation whose people come first in a field; empty where no one's do. */
    String first(String command, String field) {
        return switch (command + "." + field) {
            case "propose-case.presenter" -> filled.one("organisation");
            case "name-substitute.substitute" -> ownOrganisation("participant");
            default -> "";
        };
    }

    private String ownOrganisation(String person) {
        return look.one(ParticipantRow.class, "participantId", filled.one(person))
                .map(ParticipantRow::organisationId)
                .orElse("");
    }

    private Set<String> committed(String series) {
        return look.where(CommitmentRow.class, "seriesId", series).stream()
                .filter(row -> row.lastSession() == null)
                .map(CommitmentRow::participantId)
                .collect(Collectors.toSet());
    }

    private Set<String> expected(String session) {
        return look.where(FindSessionList.READ_MODEL, "sessionId", session).stream()
                .filter(SessionListEntry::expected)
                .map(SessionListEntry::participantId)
                .collect(Collectors.toSet());
    }

    private Set<String> invited() {
        return look.where(FindInvitations.READ_MODEL, "seriesId", filled.one("seriesId")).stream()
                .map(Invitation::organisationId)
                .collect(Collectors.toSet());
    }

    private Set<String> venues(String organisation) {
        return look.where(VenueRow.class, "organisationId", organisation).stream()
                .map(VenueRow::venueId)
                .collect(Collectors.toSet());
    }

    private Set<String> toCome() {
        return Usual.toCome(look).map(SessionRow::sessionId).collect(Collectors.toSet());
    }

    private Set<String> cleared() {
        return look.where(CaseRow.class, "status", "cleared").stream()
                .map(CaseRow::caseId)
                .collect(Collectors.toSet());
    }

    /** Only what belongs to the thing in another field; everything as long as that says nothing. */
    private Predicate<String> of(String field, Function<String, Set<String>> belonging) {
        String thing = filled.one(field);
        return thing.isEmpty() ? id -> true : belonging.apply(thing)::contains;
    }

    private static Predicate<String> not(Set<String> these) {
        return id -> !these.contains(id);
    }
}
