package be.lerendnetwerk.projection.cases;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of cases. */
@Component
final class CasesTable {

    static final String STATUS = "status";

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
                    "recognised_by",
                    "shared_question",
                    "outcome",
                    "reported_back");

    private final Histories histories;
    private final History cases;

    CasesTable(Histories histories) {
        this.histories = histories;
        this.cases = histories.table(CASES);
    }

    History cases() {
        return cases;
    }

    @QueryHandler
    List<CaseRow> answer(FindCases question) {
        return histories
                .asOf(question.ask(), """
                        select c.*, o.name as organisation_name
                        from cases c
                        left join organisations o on o.organisation_id = c.organisation_id
                            and o.valid_from <= :position and o.valid_to > :position
                        where c.valid_from <= :position and c.valid_to > :position
                        """)
                .narrowedBy("caseId", "c.case_id")
                .narrowedBy("organisationId", "c.organisation_id")
                .narrowedBy("sessionId", "c.session_id")
                .narrowedBy("presenterId", "c.presenter_id")
                .narrowedBy("followsCaseId", "c.follows_case_id")
                .narrowedBy("status", "c.status")
                .orderedBy("c.case_id")
                .list((row, number) -> caseRow(row));
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
