package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Sentence;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose attendance asks for a word; of people who still are part of the group and of series that go on. */
final class PeopleToDo {

    private static final int MANY_ABSENCES = 2;

    private final Histories histories;
    private final Ask ask;
    private final String language;
    private final List<ToDo> found = new ArrayList<>();

    PeopleToDo(Histories histories, Ask ask) {
        this.histories = histories;
        this.ask = ask;
        this.language = ask.options().getOrDefault("lang", "nl");
    }

    List<ToDo> find() {
        histories
                .asOf(ask, String.format(Locale.ROOT, """
                        select k.participant_id, k.series_id, k.current_absence_run,
                            k.present + k.sessions_left < k.minimum_attendance as out_of_reach, r.title, n.name
                        from attendance_streak k
                        join series r on r.series_id = k.series_id and r.ending is null
                            and r.valid_from <= :position and r.valid_to > :position
                        join commitments c on c.series_id = k.series_id and c.participant_id = k.participant_id
                            and c.last_session is null and c.valid_from <= :position and c.valid_to > :position
                        join participants p on p.participant_id = k.participant_id and not p.has_left
                            and not p.erased and p.valid_from <= :position and p.valid_to > :position
                        left join names n on n.participant_id = k.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        where k.valid_from <= :position and k.valid_to > :position
                            and (k.current_absence_run >= %d or k.present + k.sessions_left < k.minimum_attendance)
                        """, MANY_ABSENCES))
                .narrowedBy("participantId", "k.participant_id")
                .narrowedBy("seriesId", "k.series_id")
                .orderedBy("k.series_id, k.participant_id")
                .list((row, number) -> look(row));
        return found;
    }

    private boolean look(ResultSet row) throws SQLException {
        if (row.getInt("current_absence_run") >= MANY_ABSENCES) {
            add(ToDoKind.TWO_ABSENCES_IN_A_ROW, row);
        }
        if (row.getBoolean("out_of_reach")) {
            add(ToDoKind.GOAL_NOT_REACHABLE, row);
        }
        return true;
    }

    private void add(ToDoKind kind, ResultSet row) throws SQLException {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("person", Cell.personal(row.getString("name")));
        known.put("series", row.getString("title"));
        known.put("count", row.getInt("current_absence_run"));
        found.add(new ToDo(
                kind,
                null,
                null,
                row.getString("participant_id"),
                row.getString("series_id"),
                null,
                Sentence.of(kind.in(language), known)));
    }
}
