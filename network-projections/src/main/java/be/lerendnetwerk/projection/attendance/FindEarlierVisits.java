package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * Where did somebody declare to have been before? For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and of which person
 */
public record FindEarlierVisits(Ask ask) implements Question<EarlierVisit> {

    /** How the pages ask it. */
    public static final ReadModel<EarlierVisit> READ_MODEL = new ReadModel<>(
            "earlier-visits",
            EarlierVisit.class,
            FindEarlierVisits::new,
            Set.of("attendance", "organisations"),
            Set.of());
}
