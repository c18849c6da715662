package be.lerendnetwerk.projection.sessionnotes;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * What was asked, answered and noted around a session? For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and of which session
 */
public record FindSessionNotes(Ask ask) implements Question<SessionNote> {

    /** How the pages ask it. */
    public static final ReadModel<SessionNote> READ_MODEL = new ReadModel<>(
            "session-notes", SessionNote.class, FindSessionNotes::new, Set.of("session-notes"), Set.of());
}
