package be.lerendnetwerk.app.home;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.series.SeriesLine;
import be.lerendnetwerk.app.sessions.Scene;
import be.lerendnetwerk.projection.network.NetworkRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import be.lerendnetwerk.projection.todos.FindPressing;
import be.lerendnetwerk.projection.todos.ToDo;
import be.lerendnetwerk.projection.todos.ToDoKind;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows what a coordinator opens the day with; while there is no series yet, the way to one. */
@ShowsPages
class HomePage {

    @GetMapping("/")
    String show(
            @RequestParam(name = "todo", required = false) @Nullable String todo,
            @ModelAttribute(name = "look", binding = false) Look look,
            Model model) {
        if (look.past() && look.moment().position() == 0) {
            return "home/before";
        }
        List<SeriesRow> series = SeriesLine.goingOn(look);
        if (look.all(NetworkRow.class).isEmpty()
                || (series.isEmpty() && look.all(SeriesRow.class).isEmpty())) {
            model.addAttribute("steps", steps(look));
            return "home/begin";
        }
        Optional<Scene> next = next(series, look);
        model.addAttribute("scene", next.orElse(null));
        model.addAttribute("offers", next.map(ToDoLine::offers).orElse(List.of()));
        List<ToDo> todos = "all".equals(todo) ? look.all(ToDo.class) : look.all(FindPressing.READ_MODEL);
        List<ToDo> shown = "all".equals(todo) ? todos : fewOfEach(todos);
        model.addAttribute("todos", ToDoLine.lines(shown, look));
        model.addAttribute("moreTodos", shown.size() < todos.size());
        model.addAttribute(
                "lines",
                series.stream()
                        .map(row -> SeriesLine.of(row, look.where(SessionRow.class, "seriesId", row.seriesId()), look))
                        .toList());
        return "home/home";
    }

    /** Of each kind as many as are shown; the question answers one more where there are more. */
    private static List<ToDo> fewOfEach(List<ToDo> todos) {
        Map<ToDoKind, Integer> shown = new EnumMap<>(ToDoKind.class);
        return todos.stream()
                .filter(todo -> shown.merge(todo.kind(), 1, Integer::sum) < FindPressing.OF_EACH)
                .toList();
    }

    /** What the network has so far, on the way to its first series. */
    private static Steps steps(Look look) {
        return new Steps(
                !look.all(NetworkRow.class).isEmpty(),
                look.all(OrganisationRow.class).size(),
                look.all(ParticipantRow.class).size());
    }

    /**
     * How far a new network is.
     *
     * @param founded whether it was founded
     * @param organisations how many organisations it has
     * @param participants how many people it has
     */
    record Steps(boolean founded, int organisations, int participants) {}

    /** The first session to come of a series that goes on. */
    private static Optional<Scene> next(List<SeriesRow> goingOn, Look look) {
        Set<String> ids = goingOn.stream().map(SeriesRow::seriesId).collect(Collectors.toSet());
        return look.where(SessionRow.class, "status", "planned").stream()
                .filter(session -> ids.contains(session.seriesId()))
                .filter(session -> !session.date().isBefore(look.today()))
                .min(Comparator.comparing(SessionRow::date))
                .flatMap(session -> Scene.of(session.sessionId(), look));
    }
}
