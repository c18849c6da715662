package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of cases, and of those among them that are open: neither closed nor withdrawn. */
@Component
final class CasesTable {

    static final String STATUS = "status";

    /** The latest day on which it was presented. */
    static final String PRESENTED_ON = "presented_on";

    /** The stage that a case goes back to when it is reopened. */
    static final String OPEN_STATUS = "open_status";

    private static final Shape CASES = Shape.of("cases")
            .keyedBy("case_id")
            .holding(
                    "sheet_key",
                    "organisation_id",
                    "presenter_id",
                    "title",
                    "learning_question",
                    "description",
                    STATUS,
                    OPEN_STATUS,
                    "follows_case_id",
                    "session_id",
                    PRESENTED_ON,
                    "recognised_by",
                    "shared_question",
                    "outcome",
                    "reported_back");

    private static final Shape OPEN_ONES = Shape.of("open_case").keyedBy("case_id");
    private static final Set<String> ENDED = Set.of("closed", "withdrawn");

    /** Cases have many versions and are open for a while; this finds those without looking at all the others. */
    private static final String OPEN = """
            open_case q join cases c on c.case_id = q.case_id
                and q.valid_from <= :position and q.valid_to > :position""";

    private final Histories histories;
    private final History cases;
    private final History open;

    CasesTable(Histories histories) {
        this.histories = histories;
        this.cases = histories.table(CASES);
        this.open = histories.table(OPEN_ONES);
    }

    History cases() {
        return cases;
    }

    History open() {
        return open;
    }

    static boolean isEnded(String status) {
        return ENDED.contains(status);
    }

    @QueryHandler
    List<CaseRow> answer(FindCases question) {
        return histories
                .asOf(question.ask(), String.format(Locale.ROOT, """
                        select c.*, o.name as organisation_name
                        from %s
                        left join organisations o on o.organisation_id = c.organisation_id
                            and o.valid_from <= :position and o.valid_to > :position
                        where c.valid_from <= :position and c.valid_to > :position
                        """, isOpen(question.ask()) ? OPEN : "cases c"))
                .narrowedBy("caseId", "c.case_id")
                .narrowedBy("organisationId", "c.organisation_id")
                .narrowedBy("sessionId", "c.session_id")
                .narrowedBy("presenterId", "c.presenter_id")
                .narrowedBy("followsCaseId", "c.follows_case_id")
                .narrowedBy("status", "c.status")
                .orderedBy("c.case_id")
                .list((row, number) -> caseRow(row));
    }

    @QueryHandler
    List<BoardCase> answer(FindBoard question) {
        String stage = question.ask().where().get("status");
        String ofEach = stage == null ? "fetch first " + FindBoard.OF_EACH + " rows only" : "";
        String latest = stage == null ? "x.place <= " + FindBoard.OF_EACH : "1 = 1";
        return board(question.ask(), String.format(Locale.ROOT, """
                select c.* from (
                    select c.case_id, c.valid_from, row_number() over (
                        partition by c.status order by c.valid_from desc, c.case_id) as place
                    from %1$s
                    where c.valid_from <= :position and c.valid_to > :position) x
                left join cases c on c.case_id = x.case_id and c.valid_from = x.valid_from
                where %2$s
                union all
                (select c.* from cases c
                where c.status = 'closed' and c.valid_from <= :position and c.valid_to > :position
                order by c.status, c.valid_from desc %3$s)
                union all
                (select c.* from cases c
                where c.status = 'withdrawn' and c.valid_from <= :position and c.valid_to > :position
                order by c.status, c.valid_from desc %3$s)
                """, OPEN, latest, ofEach));
    }

    @QueryHandler
    List<BoardCase> answer(FindCasesOf question) {
        return board(question.ask(), String.format(Locale.ROOT, """
                select c.* from cases c
                where c.organisation_id = :option_organisation
                    and c.valid_from <= :position and c.valid_to > :position
                order by c.organisation_id, c.valid_from desc fetch first %d rows only
                """, FindBoard.OF_EACH));
    }

    private List<BoardCase> board(Ask ask, String cases) {
        return histories
                .asOf(ask, String.format(Locale.ROOT, """
                        select c.case_id, c.title, c.status, c.reported_back, o.name, s.number, s.held_on
                        from (%s) c
                        left join organisations o on o.organisation_id = c.organisation_id
                            and o.valid_from <= :position and o.valid_to > :position
                        left join sessions s on s.session_id = c.session_id
                            and s.valid_from <= :position and s.valid_to > :position
                        where 1 = 1
                        """, cases))
                .narrowedBy("status", "c.status")
                .narrowedByOption("organisation", "c.organisation_id")
                .orderedBy("c.valid_from desc, c.case_id")
                .list((row, number) -> new BoardCase(
                        row.getString("case_id"),
                        Cell.personal(row.getString("title")),
                        row.getString("status"),
                        row.getString("name"),
                        row.getObject("number", Integer.class),
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("reported_back")));
    }

    private static boolean isOpen(Ask ask) {
        String status = ask.where().get("status");
        return status != null && !isEnded(status);
    }

    private static CaseRow caseRow(ResultSet row) throws SQLException {
        return new CaseRow(
                row.getString("case_id"),
                row.getString("sheet_key"),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getString("presenter_id"),
                Cell.personal(row.getString("title")),
                Cell.personal(row.getString("learning_question")),
                Cell.personal(row.getString("description")),
                row.getString("status"),
                row.getString("follows_case_id"),
                row.getString("session_id"),
                Cell.list(row.getString("recognised_by")),
                Cell.personal(row.getString("shared_question")),
                Cell.personal(row.getString("outcome")),
                row.getBoolean("reported_back"));
    }
}
