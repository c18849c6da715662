package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * Who last set foot somewhere for the first time? Those {@link #LATEST} that the log told last, the latest day first. For the pages, so it is no
 * read model that programs meet.
 *
 * @param ask as of when
 */
public record FindFirstVisits(Ask ask) implements Question<Visit> {

    /** How many are told at the most. */
    public static final int LATEST = 50;

    /** How the pages ask it. */
    public static final ReadModel<Visit> READ_MODEL =
            new ReadModel<>("first-visits", Visit.class, FindFirstVisits::new, Set.of("attendance"), Set.of());
}
