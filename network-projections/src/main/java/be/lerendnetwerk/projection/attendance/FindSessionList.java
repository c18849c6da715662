package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;
import be.lerendnetwerk.projection.asking.ReadModel;
import java.util.Set;

/**
 * Who is expected at a session, what did they say, and how are they marked so far? Asked of one session, by its
 * {@code sessionId}; it need not be held. For the pages, so it is no read model that programs meet.
 *
 * @param ask as of when, and of which session
 */
public record FindSessionList(Ask ask) implements Question<SessionListEntry> {

    /** How the pages ask it. */
    public static final ReadModel<SessionListEntry> READ_MODEL = new ReadModel<>(
            "session-list",
            SessionListEntry.class,
            FindSessionList::new,
            Set.of("attendance", "participants", "organisations"),
            Set.of());
}
