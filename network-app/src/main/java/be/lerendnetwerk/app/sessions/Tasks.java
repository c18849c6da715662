package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessionnotes.SessionNote;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up the two tasks of a session, with the suggestion of both rotations. Who said no to this session is skipped. */
final class Tasks {

    private final Look look;
    private final Map<String, OrganisationRow> organisations;

    Tasks(Look look) {
        this.look = look;
        this.organisations = look.all(OrganisationRow.class).stream()
                .collect(Collectors.toMap(OrganisationRow::organisationId, Function.identity()));
    }

    Task host(SessionRow session, List<SessionNote> notes) {
        List<Task.Answer> answers = answers("HOST", notes);
        Stream<Task.Proposal> turns = look.all(VenueTurn.class).stream()
                .filter(turn -> turn.turn() != null)
                .map(turn -> proposal(turn.organisationId(), turn.organisationName(), turn.why()));
        return task("host", session.hostOrganisationId(), answers, turns);
    }

    Task coLead(SessionRow session, List<SessionNote> notes) {
        List<Task.Answer> answers = answers("CO_LEAD", notes);
        Stream<Task.Proposal> turns = look.all(CoLeadTurn.class).stream()
                .filter(turn -> turn.turn() != null)
                .map(turn -> proposal(turn.organisationId(), turn.organisationName(), turn.why()));
        return task("co-lead", session.coLeadOrganisationId(), answers, turns);
    }

    @Nullable
    OrganisationRow organisation(@Nullable String id) {
        return id == null ? null : organisations.get(id);
    }

    private Task task(String kind, @Nullable String taken, List<Task.Answer> answers, Stream<Task.Proposal> inTurn) {
        Set<String> spoken = answers.stream().map(Task.Answer::organisationId).collect(Collectors.toSet());
        Task.Proposal next = inTurn.filter(turn -> !spoken.contains(turn.organisationId()))
                .findFirst()
                .orElse(null);
        return new Task(kind, taken, name(taken), answers, next);
    }

    private List<Task.Answer> answers(String kind, List<SessionNote> notes) {
        return notes.stream()
                .filter(note -> note.kind().equals(kind))
                .map(note -> new Task.Answer(
                        note.about(),
                        name(note.about()),
                        String.valueOf(note.state()),
                        note.title(),
                        look.text(note.words()),
                        note.happenedOn(),
                        venue(note.about())))
                .toList();
    }

    private static Task.Proposal proposal(String id, String name, TurnReason why) {
        return new Task.Proposal(id, name, why);
    }

    private String name(@Nullable String id) {
        OrganisationRow row = organisation(id);
        return row == null ? "" : row.name();
    }

    private @Nullable String venue(String id) {
        OrganisationRow row = organisation(id);
        return row == null ? null : row.venueId();
    }
}
