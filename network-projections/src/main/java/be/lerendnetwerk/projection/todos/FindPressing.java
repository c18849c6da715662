package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * What waits for the coordinator, at most {@link #OF_EACH} of each kind, so that what waits for ever does not hide the
 * rest. For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and in which language
 */
public record FindPressing(Ask ask) implements Question<ToDo> {

    /** One more than a page shows, so that it knows whether there are more. */
    public static final int OF_EACH = 11;

    /** How the pages ask it. */
    public static final ReadModel<ToDo> READ_MODEL =
            new ReadModel<>("pressing", ToDo.class, FindPressing::new, ToDoReadModel.PROJECTIONS, Set.of("lang"));
}
