package be.lerendnetwerk.projection.todos;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Days;
import be.lerendnetwerk.projection.asking.Sentence;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cases ask for something. */
final class CasesToDo {

    private static final int DAYS_TO_REPORT_BACK = 60;

    private final Histories histories;
    private final Ask ask;
    private final String language;
    private final List<ToDo> found = new ArrayList<>();

    CasesToDo(Histories histories, Ask ask) {
        this.histories = histories;
        this.ask = ask;
        this.language = ask.options().getOrDefault("lang", "nl");
    }

    List<ToDo> find() {
        histories
                .asOf(ask, """
                        select c.case_id, c.title, c.status, c.reported_back, c.presented_on
                        from open_case q
                        join cases c on c.case_id = q.case_id and c.valid_from <= :position and c.valid_to > :position
                        where q.valid_from <= :position and q.valid_to > :position
                        """)
                .narrowedBy("caseId", "c.case_id")
                .orderedBy("c.case_id")
                .list((row, number) -> look(row));
        return found;
    }

    private String look(ResultSet row) throws SQLException {
        String id = row.getString("case_id");
        LocalDate presentedOn = row.getObject("presented_on", LocalDate.class);
        if (row.getString("status").equals("proposed")) {
            add(ToDoKind.CASE_WAITS_FOR_CLEARANCE, row, null, null);
        }
        if (presentedOn != null && !row.getBoolean("reported_back")) {
            LocalDate dueOn = presentedOn.plusDays(DAYS_TO_REPORT_BACK);
            if (!dueOn.isAfter(ask.moment().today())) {
                add(ToDoKind.CASE_WITHOUT_REPORT_BACK, row, dueOn, presentedOn);
            }
        }
        return id;
    }

    private void add(ToDoKind kind, ResultSet row, @Nullable LocalDate dueOn, @Nullable LocalDate date)
            throws SQLException {
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("title", Cell.personal(row.getString("title")));
        known.put("date", date == null ? null : Days.inWords(date, language));
        found.add(new ToDo(
                kind, null, row.getString("case_id"), null, null, dueOn, Sentence.of(kind.in(language), known)));
    }
}
