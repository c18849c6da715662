package be.lerendnetwerk.projection.casehistory;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseChosen;
import be.lerendnetwerk.domain.cases.event.CaseCleared;
import be.lerendnetwerk.domain.cases.event.CaseClosed;
import be.lerendnetwerk.domain.cases.event.CaseEvent;
import be.lerendnetwerk.domain.cases.event.CasePresented;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.CaseReopened;
import be.lerendnetwerk.domain.cases.event.CaseReturned;
import be.lerendnetwerk.domain.cases.event.CaseRevised;
import be.lerendnetwerk.domain.cases.event.CaseSetAside;
import be.lerendnetwerk.domain.cases.event.CaseWithdrawn;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.cases.event.ReportedBack;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Writes a line for every event of a case. */
@Component
@ProcessingGroup("case-history")
final class CaseHistoryProjector {

    private final History lines;

    CaseHistoryProjector(CaseHistoryTable table) {
        this.lines = table.lines();
    }

    @EventHandler
    void on(CaseProposed event, At at) {
        lines.put(
                at,
                line(event, at)
                        .with("organisations", List.of(event.organisation()))
                        .with("participant_id", event.presenter())
                        .with("words", event.title()));
    }

    @EventHandler
    void on(CaseRevised event, At at) {
        lines.put(at, line(event, at).with("words", event.title()));
    }

    @EventHandler
    void on(CaseCleared event, At at) {
        lines.put(at, line(event, at));
    }

    @EventHandler
    void on(CaseReturned event, At at) {
        lines.put(at, line(event, at).with("words", event.note()));
    }

    @EventHandler
    void on(CaseChosen event, At at) {
        lines.put(at, line(event, at).with("session_id", event.session()));
    }

    @EventHandler
    void on(CaseSetAside event, At at) {
        lines.put(at, line(event, at).with("session_id", event.session()));
    }

    @EventHandler
    void on(CasePresented event, At at) {
        lines.put(at, line(event, at).with("session_id", event.session()));
    }

    @EventHandler
    void on(CaseBroadened event, At at) {
        lines.put(
                at, line(event, at).with("organisations", event.recognisedBy()).with("words", event.sharedQuestion()));
    }

    @EventHandler
    void on(InsightHarvested event, At at) {
        Row line = line(event, at).with("kind", event.kind()).with("words", event.text());
        lines.put(at, event.organisation() == null ? line : line.with("organisations", List.of(event.organisation())));
    }

    @EventHandler
    void on(ReportedBack event, At at) {
        lines.put(at, line(event, at).with("session_id", event.session()).with("words", event.whatChanged()));
    }

    @EventHandler
    void on(CaseClosed event, At at) {
        lines.put(at, line(event, at).with("words", event.outcome()));
    }

    @EventHandler
    void on(CaseReopened event, At at) {
        lines.put(at, line(event, at).with("words", event.reason()));
    }

    @EventHandler
    void on(CaseWithdrawn event, At at) {
        lines.put(at, line(event, at).with("words", event.reason()));
    }

    @ResetHandler
    void reset() {
        lines.clear();
    }

    private Row line(CaseEvent event, At at) {
        return lines.row(event.caseId(), at.position())
                .with("recorded_at", at.recordedAt())
                .with("happened_on", at.happenedOn())
                .with("event", event.getClass().getSimpleName())
                .with("done_by", at.by());
    }
}
