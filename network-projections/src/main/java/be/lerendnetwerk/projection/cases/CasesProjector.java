package be.lerendnetwerk.projection.cases;

import static be.lerendnetwerk.projection.cases.CasesTable.OPEN_STATUS;
import static be.lerendnetwerk.projection.cases.CasesTable.PRESENTED_ON;
import static be.lerendnetwerk.projection.cases.CasesTable.STATUS;
import static be.lerendnetwerk.projection.cases.CasesTable.isEnded;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.CaseReopened;
import be.lerendnetwerk.domain.cases.event.CaseReturned;
import be.lerendnetwerk.domain.cases.event.CaseRevised;
import be.lerendnetwerk.domain.cases.event.CaseSetAside;
import be.lerendnetwerk.domain.cases.event.CaseWithdrawn;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps each case with the stage it is in. */
@Component
@ProcessingGroup("cases")
final class CasesProjector {

    private final History cases;
    private final History open;

    CasesProjector(CasesTable table) {
        this.cases = table.cases();
        this.open = table.open();
    }

    @EventHandler
    void on(CaseProposed event, At at) {
        cases.put(
                at,
                cases.row(event.caseId())
                        .with("sheet_key", event.key())
                        .with("organisation_id", event.organisation())
                        .with("presenter_id", event.presenter())
                        .with("title", event.title())
                        .with("learning_question", event.learningQuestion())
                        .with("description", event.description())
                        .with("follows_case_id", event.follows())
                        .with("reported_back", false)
                        .with(STATUS, "proposed"));
        open.put(at, open.row(event.caseId()));
    }

    /** A revised text has to be cleared anew. */
    @EventHandler
    void on(CaseRevised event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, uncleared(row.text(STATUS)))
                .with("title", event.title())
                .with("learning_question", event.learningQuestion())
                .with("description", event.description()));
    }

    @EventHandler
    void on(CaseCleared event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "cleared"));
    }

    @EventHandler
    void on(CaseReturned event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "proposed"));
    }

    @EventHandler
    void on(CaseChosen event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "chosen").with("session_id", event.session()));
    }

    @EventHandler
    void on(CaseSetAside event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "cleared").with("session_id", null));
    }

    @EventHandler
    void on(CasePresented event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "presented")
                .with("session_id", event.session())
                .with(PRESENTED_ON, later(row.dateOrNull(PRESENTED_ON), at.happenedOn())));
    }

    @EventHandler
    void on(CaseBroadened event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, "broadened")
                .with("shared_question", event.sharedQuestion())
                .with("recognised_by", event.recognisedBy()));
    }

    @EventHandler
    void on(ReportedBack event, At at) {
        change(at, event.caseId(), row -> row.with("reported_back", true));
    }

    @EventHandler
    void on(CaseClosed event, At at) {
        change(at, event.caseId(), row -> ended(row, "closed").with("outcome", event.outcome()));
    }

    @EventHandler
    void on(CaseWithdrawn event, At at) {
        change(at, event.caseId(), row -> ended(row, "withdrawn"));
    }

    @EventHandler
    void on(CaseReopened event, At at) {
        change(at, event.caseId(), row -> row.with(STATUS, row.text(OPEN_STATUS)));
    }

    @ResetHandler
    void reset() {
        cases.clear();
        open.clear();
    }

    private void change(At at, String id, UnaryOperator<Row> change) {
        cases.find(id).map(change).ifPresent(row -> {
            cases.put(at, row);
            if (isEnded(row.text(STATUS))) {
                open.remove(at, id);
            } else {
                open.put(at, open.row(id));
            }
        });
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private static String uncleared(String status) {
        return status.equals("cleared") ? "proposed" : status;
    }

    private static Row ended(Row row, String status) {
        return (isEnded(row.text(STATUS)) ? row : row.with(OPEN_STATUS, row.text(STATUS))).with(STATUS, status);
    }
}
