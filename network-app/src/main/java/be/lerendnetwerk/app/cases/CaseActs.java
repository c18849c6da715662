package be.lerendnetwerk.app.cases;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.projection.cases.CaseRow;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a case at its stage. */
final class CaseActs {

    private CaseActs() {}

    /** What brings it to its next stage, or adds to what it brought. */
    static List<Act> next(CaseRow row) {
        String id = row.caseId();
        String session = row.sessionId() == null ? "" : row.sessionId();
        return switch (row.status()) {
            case "proposed" -> List.of(Act.now("clear-case", "caseId", id).asMain(), form("return-case", id));
            case "cleared" -> List.of(form("choose-case", id).asMain(), form("return-case", id));
            case "chosen" ->
                List.of(
                        Act.now("present-case", "caseId", id, "session", session)
                                .asMain(),
                        Act.now("set-case-aside", "caseId", id));
            case "presented" ->
                List.of(form("broaden-case", id).asMain(), form("harvest-insight", id), form("report-back", id));
            case "broadened" ->
                row.reportedBack()
                        ? List.of(form("close-case", id).asMain(), form("harvest-insight", id), form("report-back", id))
                        : List.of(
                                form("harvest-insight", id).asMain(),
                                form("report-back", id),
                                form("broaden-case", id));
            default -> List.of(form("reopen-case", id));
        };
    }

    /** What is seldom done. */
    static List<Act> other(CaseRow row) {
        List<Act> other = new ArrayList<>();
        boolean ended = List.of("closed", "withdrawn").contains(row.status());
        boolean presented = List.of("presented", "broadened").contains(row.status());
        if (!ended) {
            if (!row.status().equals("chosen")) {
                other.add(form("revise-case", row.caseId()));
            }
            if (!presented) {
                other.add(form("harvest-insight", row.caseId()));
            }
            boolean told = row.status().equals("broadened") && row.reportedBack();
            other.add(form(told ? "broaden-case" : "close-case", row.caseId()));
            other.add(form("withdraw-case", row.caseId()));
        }
        return other;
    }

    /** What goes on where this case ended. */
    static Act followUp(CaseRow row) {
        return Act.form("propose-case", "organisation", row.organisationId(), "follows", row.caseId())
                .fixed("follows", row.caseId());
    }

    private static Act form(String command, String caseId) {
        return Act.form(command, "caseId", caseId);
    }
}
