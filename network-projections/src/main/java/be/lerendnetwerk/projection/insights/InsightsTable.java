package be.lerendnetwerk.projection.insights;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of insights, each told apart by the position of its event. */
@Component
final class InsightsTable {

    private static final Shape INSIGHTS = Shape.of("insights")
            .keyedBy("case_id", "position")
            .holding("kind", "words", "organisation_id", "happened_on")
            .writtenOnce();

    private final Histories histories;
    private final History insights;

    InsightsTable(Histories histories) {
        this.histories = histories;
        this.insights = histories.table(INSIGHTS);
    }

    History insights() {
        return insights;
    }

    @QueryHandler
    List<InsightRow> answer(FindInsights question) {
        return histories
                .asOf(question.ask(), """
                        select case_id, kind, words, organisation_id, happened_on from insights
                        where valid_from <= :position and valid_to > :position
                        """)
                .narrowedBy("caseId", "case_id")
                .narrowedBy("organisationId", "organisation_id")
                .orderedBy("position")
                .list((row, number) -> new InsightRow(
                        row.getString("case_id"),
                        row.getString("kind"),
                        Cell.personal(row.getString("words")),
                        row.getString("organisation_id"),
                        row.getObject("happened_on", LocalDate.class)));
    }
}
