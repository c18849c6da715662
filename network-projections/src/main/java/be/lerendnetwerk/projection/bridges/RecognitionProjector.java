package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
                total(at, before.text("owner_id"), before.text("organisation_id"));
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
        tables.organisations.clear();
        tables.totals.clear();
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
            total(at, owner, organisation);
        }
    }

    /** In how many cases of one the other found itself, and since when, from all that is known of the two. */
    private void total(At at, String owner, String organisation) {
        List<Row> found = tables.recognitions.where("owner_id", owner).stream()
                .filter(row -> row.text("organisation_id").equals(organisation))
                .toList();
        Row first = found.stream()
                .min(Comparator.comparing(row -> row.longNumber("since_at")))
                .orElse(null);
        if (first == null) {
            tables.totals.remove(at, owner, organisation);
            return;
        }
        Stream.of(owner, organisation).forEach(one -> tables.organisations.put(at, tables.organisations.row(one)));
        tables.totals.put(
                at,
                tables.totals
                        .row(owner, organisation)
                        .with(
                                "cases",
                                found.stream()
                                        .map(row -> row.text("case_id"))
                                        .distinct()
                                        .count())
                        .with("since_at", first.longNumber("since_at"))
                        .with("since_on", first.date("since_on")));
    }
}
