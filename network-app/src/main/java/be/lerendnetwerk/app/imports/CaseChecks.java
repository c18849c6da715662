package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks that a case can have come to its status with what its row says. */
record CaseChecks(Story story, LocalDate today, Findings findings) {

    void check(Fact fact) {
        Row row = fact.now();
        if ((row.get("series") == null) != (row.get("number") == null)) {
            findings.fault(row, Remark.SERIES_AND_NUMBER);
        }
        Fact session = story.find(Sheet.SESSIONS, row.get("series"), row.get("number"));
        if (row.get("status") != null) {
            stage(row, session);
        }
        closing(row, session);
    }

    private void stage(Row row, @Nullable Fact session) {
        String status = row.text("status");
        CaseStage stage = CaseStage.reachedBy(row);
        if (stage.compareTo(CaseStage.CHOSEN) >= 0 && row.get("series") == null && row.get("number") == null) {
            findings.fault(row, Remark.CASE_NEEDS_A_SESSION, status);
        }
        String course = session == null ? null : session.now().get("status");
        if (stage.compareTo(CaseStage.PRESENTED) >= 0 && course != null && !course.equals("held")) {
            findings.fault(row, Remark.CASE_SESSION_NOT_HELD, status, row.text("series") + " " + row.text("number"));
        }
        boolean broadened = status.equals("broadened") || row.get("recognised_by") != null;
        if (broadened && row.get("shared_question") == null) {
            findings.fault(row, Remark.CASE_NEEDS_A_SHARED_QUESTION);
        }
    }

    private void closing(Row row, @Nullable Fact session) {
        if (row.get("closed_on") == null) {
            return;
        }
        LocalDate closedOn = row.date("closed_on");
        if (closedOn.isAfter(today)) {
            findings.fault(row, Remark.CLOSED_IN_THE_FUTURE, closedOn);
        }
        String date = session == null ? null : session.now().get("date");
        if (date != null && closedOn.isBefore(LocalDate.parse(date))) {
            findings.fault(row, Remark.CLOSED_TOO_EARLY, closedOn, LocalDate.parse(date));
        }
    }
}
