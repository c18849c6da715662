package be.lerendnetwerk.app.home;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.sessions.Scene;
import be.lerendnetwerk.app.sessions.Task;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.todos.ToDo;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of what needs doing.
 *
 * @param text what
 * @param href the page where more is told
 * @param act what does it, or null where a word with somebody does
 * @param name the organisation that the act asks or confirms; empty for none
 * @param mail the address to write to, or null
 */
record ToDoLine(
        String text,
        String href,
        @Nullable Act act,
        String name,
        @Nullable String mail) {

    static List<ToDoLine> lines(List<ToDo> todos, Look look) {
        return todos.stream().map(todo -> line(todo, look)).toList();
    }

    private static ToDoLine line(ToDo todo, Look look) {
        String text = look.text(todo.text());
        String session = "/sessions/" + todo.sessionId();
        String about = "/cases/" + todo.caseId();
        return switch (todo.kind()) {
            case SESSION_WITHOUT_HOST ->
                ofTask(text, session, scene(todo, look).map(Scene::host), "ask-to-host", "host-session");
            case SESSION_WITHOUT_CO_LEAD ->
                ofTask(text, session, scene(todo, look).map(Scene::coLead), "ask-to-co-lead", "name-co-lead");
            case SESSION_NOT_CLOSED -> new ToDoLine(text, session + "#close", null, "", null);
            case CASE_WAITS_FOR_CLEARANCE -> new ToDoLine(text, about, act("clear-case", todo.caseId()), "", null);
            case CASE_WITHOUT_REPORT_BACK ->
                new ToDoLine(text, about, Act.form("report-back", "caseId", id(todo.caseId()), "back", "/"), "", null);
            case TWO_ABSENCES_IN_A_ROW, GOAL_NOT_REACHABLE ->
                new ToDoLine(text, "/participants/" + todo.participantId(), null, "", mail(todo, look));
        };
    }

    private static Act act(String command, @Nullable String caseId) {
        return Act.now(command, "caseId", id(caseId), "back", "/");
    }

    private static Optional<Scene> scene(ToDo todo, Look look) {
        return Scene.of(id(todo.sessionId()), look);
    }

    /** Confirms who was asked, or asks whose turn it is. */
    private static ToDoLine ofTask(String text, String page, Optional<Task> task, String ask, String confirm) {
        Task.Answer asked = task.map(Task::asked).orElse(null);
        String session = page.substring("/sessions/".length());
        if (asked != null) {
            Act act = Act.now(confirm, "sessionId", session, "organisation", asked.organisationId(), "back", "/");
            boolean hosts = confirm.equals("host-session") && asked.venueId() != null;
            return new ToDoLine(
                    text, page, hosts ? act.fixed("venue", id(asked.venueId())) : act, asked.organisation(), null);
        }
        return task.map(Task::proposal)
                .map(next -> new ToDoLine(
                        text,
                        page,
                        Act.now(
                                ask,
                                "sessionId",
                                session,
                                "organisation",
                                next.organisationId(),
                                "why",
                                next.why().name(),
                                "back",
                                "/"),
                        next.organisation(),
                        null))
                .orElse(new ToDoLine(text, page, null, "", null));
    }

    /** Who can be asked or confirmed for the two tasks of the next session, straight from its card. */
    static List<ToDoLine> offers(Scene scene) {
        String page = "/sessions/" + scene.session().sessionId();
        boolean hosted = scene.host().taken() || scene.session().place() != null;
        return Stream.of(
                        hosted ? null : ofTask("", page, Optional.of(scene.host()), "ask-to-host", "host-session"),
                        scene.coLead().taken()
                                ? null
                                : ofTask("", page, Optional.of(scene.coLead()), "ask-to-co-lead", "name-co-lead"))
                .filter(line -> line != null && line.act() != null)
                .toList();
    }

    private static @Nullable String mail(ToDo todo, Look look) {
        return look.one(ParticipantRow.class, "participantId", id(todo.participantId()))
                .map(ParticipantRow::email)
                .map(look::text)
                .filter(address -> !address.isBlank() && address.contains("@"))
                .orElse(null);
    }

    private static String id(@Nullable String id) {
        return Objects.requireNonNull(id);
    }
}
