package be.lerendnetwerk.projection.sessionnotes;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of notes: one row per session, kind, and organisation or thing that it is about. */
@Component
final class SessionNotesTable {

    private static final Shape NOTES = Shape.of("session_notes")
            .keyedBy("session_id", "kind", "about")
            .holding("state", "title", "words", "voices", "minutes", "happened_on");

    private final Histories histories;
    private final History notes;

    SessionNotesTable(Histories histories) {
        this.histories = histories;
        this.notes = histories.table(NOTES);
    }

    History notes() {
        return notes;
    }

    @QueryHandler
    List<SessionNote> answer(FindSessionNotes question) {
        return histories
                .asOf(question.ask(), """
                        select session_id, kind, about, state, title, words, voices, minutes, happened_on
                        from session_notes where valid_from <= :position and valid_to > :position
                        """)
                .narrowedBy("sessionId", "session_id")
                .orderedBy("session_id, valid_from, kind, about")
                .list((row, number) -> note(row));
    }

    private static SessionNote note(ResultSet row) throws SQLException {
        return new SessionNote(
                row.getString("session_id"),
                row.getString("kind"),
                row.getString("about"),
                row.getString("state"),
                row.getString("title"),
                Cell.personal(row.getString("words")),
                row.getObject("voices", Integer.class),
                row.getObject("minutes", Integer.class),
                row.getObject("happened_on", LocalDate.class));
    }
}
