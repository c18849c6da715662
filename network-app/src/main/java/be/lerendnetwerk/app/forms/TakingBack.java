package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.sessionnotes.FindSessionNotes;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How to take back what was just done, so that everything stands as it stood before: what was said before is said again,
 * and the opposite is offered only where nothing had been said. Nothing is offered where neither brings that back.
 */
@Component
class TakingBack {

    private final Known known;

    TakingBack(Known known) {
        this.known = known;
    }

    /**
     * What takes a command back.
     *
     * @param shape the command
     * @param filled what it was submitted with
     * @param made the id of what it made, or null
     * @param before the network as it was before the command
     */
    Optional<Said.Undo> of(CommandShape shape, Filled filled, @Nullable String made, Look before) {
        return Optional.ofNullable(step(shape, filled, made, before))
                .map(step -> new Said.Undo("/do/" + step.command(), step.with("back", Ways.back(shape, filled))));
    }

    private @Nullable Step step(CommandShape shape, Filled filled, @Nullable String made, Look before) {
        String name = shape.name();
        return switch (name) {
            case "record-attendance", "withdraw-attendance" -> mark(name, filled, before);
            case "apologise", "withdraw-apology" -> apology(name, filled, before);
            case "host-session", "hand-back-hosting" -> hosting(name, filled, before);
            case "name-place" -> place(filled, before);
            case "name-co-lead", "release-co-lead" -> coLead(name, filled, before);
            case "choose-case", "set-case-aside" -> agenda(name, filled, before);
            case "move-participant" -> moved(filled, before);
            case "leave-group" -> Step.of("return-to-group", filled, "participantId");
            case "return-to-group" -> Step.of("leave-group", filled, "participantId");
            case "pause-hosting" -> paused(filled, before) ? null : Step.of("resume-hosting", filled, "organisationId");
            case "leave-network" -> Step.of("rejoin-network", filled, "organisationId");
            case "appoint-standing-lead" -> Step.of("stand-down-lead", filled, "organisation");
            case "stand-down-lead" -> Step.of("appoint-standing-lead", filled, "organisation");
            case "offer-venue" ->
                Step.of("withdraw-venue", filled, "organisationId").and("venue", made);
            default -> saidBefore(shape, filled, before);
        };
    }

    private static @Nullable Step mark(String command, Filled filled, Look before) {
        SessionListEntry entry = entry(filled, before);
        if (entry == null || entry.status() == null) {
            return command.equals("record-attendance")
                    ? Step.of("withdraw-attendance", filled, "sessionId", "participant")
                    : null;
        }
        return Step.of("record-attendance", filled, "sessionId", "participant")
                .and("status", Objects.requireNonNull(entry.status()).toUpperCase(Locale.ROOT))
                .and("organisation", entry.organisationId())
                .and("substituteFor", entry.substituteFor());
    }

    private static @Nullable Step apology(String command, Filled filled, Look before) {
        SessionListEntry entry = entry(filled, before);
        if (entry != null && entry.apologised()) {
            boolean again = command.equals("withdraw-apology") || entry.apology() != null;
            return again
                    ? Step.of("apologise", filled, "sessionId", "participant")
                            .and("reason", before.text(entry.apology()))
                    : null;
        }
        if (command.equals("withdraw-apology")) {
            return null;
        }
        return Step.of(
                entry != null && entry.announced() ? "announce-presence" : "withdraw-apology",
                filled,
                "sessionId",
                "participant");
    }

    private static @Nullable Step hosting(String command, Filled filled, Look before) {
        SessionRow session = session(filled, before);
        if (session == null) {
            return null;
        }
        if (session.hostOrganisationId() != null) {
            return Step.of("host-session", filled, "sessionId")
                    .and("organisation", session.hostOrganisationId())
                    .and("venue", session.venueId());
        }
        return command.equals("host-session") && session.place() == null
                ? unconfirmed("hand-back-hosting", "HOST", "host", filled, before)
                : null;
    }

    private static @Nullable Step place(Filled filled, Look before) {
        SessionRow session = session(filled, before);
        return session == null || session.place() == null
                ? null
                : Step.of("name-place", filled, "sessionId").and("place", session.place());
    }

    private static @Nullable Step coLead(String command, Filled filled, Look before) {
        SessionRow session = session(filled, before);
        String coLead = session == null ? null : session.coLeadOrganisationId();
        if (command.equals("name-co-lead")) {
            return coLead == null ? unconfirmed("release-co-lead", "CO_LEAD", "co-lead", filled, before) : null;
        }
        return coLead == null
                ? null
                : Step.of("name-co-lead", filled, "sessionId").and("organisation", coLead);
    }

    /**
     * A task that nobody had is taken back from who was confirmed by mistake; and who was asked stands as asked again, or
     * as having declined, as before.
     */
    private static Step unconfirmed(String command, String kind, String task, Filled filled, Look before) {
        Step back = Step.of(command, filled, "sessionId")
                .and("reason", before.language().choose("bevestigd bij vergissing", "confirmed by mistake"));
        String organisation = filled.one("organisation");
        return before.where(FindSessionNotes.READ_MODEL, "sessionId", filled.one("sessionId")).stream()
                .filter(note -> note.kind().equals(kind) && note.about().equals(organisation))
                .findFirst()
                .map(note -> switch (String.valueOf(note.state())) {
                    case "ASKED" ->
                        back.and("ask-to-" + task + ".organisation", organisation)
                                .and("ask-to-" + task + ".why", note.title());
                    case "DECLINED" ->
                        back.and("decline-to-" + task + ".organisation", organisation)
                                .and("decline-to-" + task + ".reason", before.text(note.words()));
                    default -> back;
                })
                .orElse(back);
    }

    private static @Nullable Step agenda(String command, Filled filled, Look before) {
        boolean chosen = before.one(CaseRow.class, "caseId", filled.one("caseId"))
                .filter(row -> row.status().equals("chosen"))
                .isPresent();
        if (command.equals("choose-case")) {
            return chosen ? null : Step.of("set-case-aside", filled, "caseId");
        }
        return !chosen
                ? null
                : Step.of("choose-case", filled, "caseId")
                        .and(
                                "session",
                                before.one(CaseRow.class, "caseId", filled.one("caseId"))
                                        .map(CaseRow::sessionId)
                                        .orElse(null));
    }

    private static @Nullable Step moved(Filled filled, Look before) {
        return before.one(ParticipantRow.class, "participantId", filled.one("participantId"))
                .map(row -> Step.of("move-participant", filled, "participantId").and("to", row.organisationId()))
                .orElse(null);
    }

    /** A correction is taken back by the values of before; but a text that was cleared would have to be cleared again. */
    private @Nullable Step saidBefore(CommandShape shape, Filled filled, Look before) {
        Map<String, String> values = known.target(shape, filled, before).values();
        if (values.isEmpty() || Known.isCleared(shape, filled, before)) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        shape.fields().forEach(field -> {
            String value = field.isId() ? filled.one(field.name()) : values.getOrDefault(field.name(), "");
            if (!value.isEmpty()) {
                fields.put(field.name(), value);
            }
        });
        return new Step(shape.name(), fields);
    }

    private static @Nullable SessionListEntry entry(Filled filled, Look before) {
        return before.where(FindSessionList.READ_MODEL, "sessionId", filled.one("sessionId")).stream()
                .filter(row -> row.participantId().equals(filled.one("participant")))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable SessionRow session(Filled filled, Look before) {
        return before.one(SessionRow.class, "sessionId", filled.one("sessionId"))
                .orElse(null);
    }

    private static boolean paused(Filled filled, Look before) {
        return before.one(OrganisationRow.class, "organisationId", filled.one("organisationId"))
                .filter(OrganisationRow::paused)
                .isPresent();
    }

    /** A command with what it is submitted with. */
    private record Step(String command, Map<String, String> fields) {

        static Step of(String command, Filled filled, String... same) {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : same) {
                fields.put(field, filled.one(field));
            }
            return new Step(command, fields);
        }

        Step and(String field, @Nullable String value) {
            return value == null || value.isEmpty() ? this : new Step(command, with(field, value));
        }

        Map<String, String> with(String field, String value) {
            Map<String, String> more = new LinkedHashMap<>(fields);
            more.put(field, value);
            return more;
        }
    }
}
