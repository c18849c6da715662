package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * What did an organisation bring in last? The latest {@link FindBoard#OF_EACH} cases of the option {@code organisation},
 * those that changed last first. For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and whose
 */
public record FindCasesOf(Ask ask) implements Question<BoardCase> {

    /** How the pages ask it. */
    public static final ReadModel<BoardCase> READ_MODEL = new ReadModel<>(
            "cases-of",
            BoardCase.class,
            FindCasesOf::new,
            Set.of("cases", "organisations", "sessions"),
            Set.of("organisation"));
}
