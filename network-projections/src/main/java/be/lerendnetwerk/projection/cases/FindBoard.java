package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * Which cases were last moved to each stage? The latest {@link #OF_EACH} of each, the latest first; all of a stage where
 * the question names one. For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and of which stage
 */
public record FindBoard(Ask ask) implements Question<BoardCase> {

    /** One more than a page shows, so that it knows whether there are more. */
    public static final int OF_EACH = 25;

    /** How the pages ask it. */
    public static final ReadModel<BoardCase> READ_MODEL = new ReadModel<>(
            "board", BoardCase.class, FindBoard::new, Set.of("cases", "organisations", "sessions"), Set.of());
}
