package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps which organisations found themselves in another's case, and since when. */
@Component
@ProcessingGroup("bridges")
final class RecognitionProjector {

    private static final String RECOGNISED = "RECOGNISED";
    private static final String INSIGHT = "INSIGHT";

    private final RecognitionTables tables;

    RecognitionProjector(RecognitionTables tables) {
        this.tables = tables;
    }

    @EventHandler
    void on(CaseProposed event, At at) {
        tables.cases.put(at, tables.cases.row(event.caseId()).with("organisation_id", event.organisation()));
    }

    /** A case that is broadened anew is recognised by those named now. */
    @EventHandler
    void on(CaseBroadened event, At at) {
        for (Row before : tables.recognitions.where("case_id", event.caseId())) {
            boolean named = event.recognisedBy().contains(before.text("organisation_id"));
            if (before.text("how").equals(RECOGNISED) && !named) {
                tables.recognitions.remove(at, event.caseId(), before.text("organisation_id"), RECOGNISED);
            }
        }
        event.recognisedBy().forEach(organisation -> recognise(at, event.caseId(), organisation, RECOGNISED));
    }

    @EventHandler
    void on(InsightHarvested event, At at) {
        if (event.organisation() != null) {
            recognise(at, event.caseId(), event.organisation(), INSIGHT);
        }
    }

    @ResetHandler
    void reset() {
        tables.cases.clear();
        tables.recognitions.clear();
    }

    private void recognise(At at, String caseId, String organisation, String how) {
        String owner = tables.cases.find(caseId).orElseThrow().text("organisation_id");
        boolean known = tables.recognitions.find(caseId, organisation, how).isPresent();
        if (!known && !owner.equals(organisation)) {
            tables.recognitions.put(
                    at,
                    tables.recognitions
                            .row(caseId, organisation, how)
                            .with("owner_id", owner)
                            .with("since_at", at.position())
                            .with("since_on", at.happenedOn()));
        }
    }
}
