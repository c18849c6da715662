package be.lerendnetwerk.projection.todos;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what waits for the coordinator: sessions first, for they have a day; then what else became due. */
@Component
final class ToDoAnswers {

    private final Histories histories;

    ToDoAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<ToDo> answer(FindToDos question) {
        return inOrder(all(question.ask()));
    }

    @QueryHandler
    List<ToDo> answer(FindPressing question) {
        Map<ToDoKind, List<ToDo>> byKind =
                inOrder(all(question.ask())).stream().collect(Collectors.groupingBy(ToDo::kind));
        return inOrder(
                byKind.values().stream().flatMap(ofOneKind -> ofOneKind.stream().limit(FindPressing.OF_EACH)));
    }

    private Stream<ToDo> all(Ask ask) {
        return Stream.of(
                        new SessionsToDo(histories, ask).find(),
                        new CasesToDo(histories, ask).find(),
                        new PeopleToDo(histories, ask).find())
                .flatMap(List::stream);
    }

    private static List<ToDo> inOrder(Stream<ToDo> todos) {
        return todos.sorted(comparing((ToDo toDo) -> toDo.sessionId() == null)
                        .thenComparing(ToDo::dueOn, nullsLast(naturalOrder()))
                        .thenComparing(ToDo::kind))
                .toList();
    }
}
