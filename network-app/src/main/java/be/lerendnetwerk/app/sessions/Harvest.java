package be.lerendnetwerk.app.sessions;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.insights.InsightRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was learnt from the cases of a session. */
final class Harvest {

    private Harvest() {}

    /** The insights of each case that has any, by case. */
    static Map<String, List<InsightRow>> of(List<CaseRow> cases, Look look) {
        Map<String, List<InsightRow>> insights = new LinkedHashMap<>();
        for (CaseRow row : cases) {
            List<InsightRow> learnt = look.where(InsightRow.class, "caseId", row.caseId());
            if (!learnt.isEmpty()) {
                insights.put(row.caseId(), learnt);
            }
        }
        return insights;
    }
}
