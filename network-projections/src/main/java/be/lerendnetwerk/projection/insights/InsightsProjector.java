package be.lerendnetwerk.projection.insights;

import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what was learnt. */
@Component
@ProcessingGroup("insights")
final class InsightsProjector {

    private final History insights;

    InsightsProjector(InsightsTable table) {
        this.insights = table.insights();
    }

    @EventHandler
    void on(InsightHarvested event, At at) {
        insights.put(
                at,
                insights.row(event.caseId(), at.position())
                        .with("kind", event.kind())
                        .with("words", event.text())
                        .with("organisation_id", event.organisation())
                        .with("happened_on", at.happenedOn()));
    }

    @ResetHandler
    void reset() {
        insights.clear();
    }
}
