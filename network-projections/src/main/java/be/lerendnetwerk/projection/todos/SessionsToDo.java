package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Days;
import be.lerendnetwerk.projection.asking.Sentence;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which sessions ask for something. */
final class SessionsToDo {

    private static final int DAYS_AHEAD = 30;

    private final Histories histories;
    private final Ask ask;
    private final String language;
    private final List<ToDo> found = new ArrayList<>();

    SessionsToDo(Histories histories, Ask ask) {
        this.histories = histories;
        this.ask = ask;
        this.language = ask.options().getOrDefault("lang", "nl");
    }

    List<ToDo> find() {
        histories
                .asOf(ask, """
                        select s.session_id, s.series_id, s.number, s.held_on, s.host_organisation_id, s.named_place,
                            s.co_lead_organisation_id, r.title, r.ending
                        from planned_session q
                        join sessions s on s.session_id = q.session_id
                            and s.valid_from <= :position and s.valid_to > :position
                        join series r on r.series_id = s.series_id
                            and r.valid_from <= :position and r.valid_to > :position
                        where q.valid_from <= :position and q.valid_to > :position
                        """)
                .narrowedBy("sessionId", "s.session_id")
                .narrowedBy("seriesId", "s.series_id")
                .orderedBy("s.held_on, s.session_id")
                .list((row, number) -> look(row));
        return found;
    }

    private LocalDate look(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("held_on", LocalDate.class);
        LocalDate today = ask.moment().today();
        if (day.isBefore(today)) {
            add(ToDoKind.SESSION_NOT_CLOSED, row, day);
        } else if (row.getString("ending") == null && !day.isAfter(today.plusDays(DAYS_AHEAD))) {
            if (row.getString("host_organisation_id") == null && row.getString("named_place") == null) {
                add(ToDoKind.SESSION_WITHOUT_HOST, row, day);
            }
            if (row.getString("co_lead_organisation_id") == null) {
                add(ToDoKind.SESSION_WITHOUT_CO_LEAD, row, day);
            }
        }
        return day;
    }

    private void add(ToDoKind kind, ResultSet row, LocalDate day) throws SQLException {
        String session =
                row.getString("title") + ", " + (language.equals("en") ? "session " : "sessie ") + row.getInt("number");
        found.add(new ToDo(
                kind,
                row.getString("session_id"),
                null,
                null,
                row.getString("series_id"),
                day,
                Sentence.of(kind.in(language), Map.of("session", session, "date", Days.inWords(day, language)))));
    }
}
