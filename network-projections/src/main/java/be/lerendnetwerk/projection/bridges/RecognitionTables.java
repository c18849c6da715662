package be.lerendnetwerk.projection.bridges;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import org.springframework.stereotype.Component;

/** The tables of who found itself in whose case. */
@Component
final class RecognitionTables {

    final History cases;
    final History recognitions;
    final History organisations;
    final History totals;

    RecognitionTables(Histories histories) {
        cases = histories.table(Shape.of("bridge_case").keyedBy("case_id").holding("organisation_id"));
        recognitions = histories.table(Shape.of("bridge_recognition")
                .keyedBy("case_id", "organisation_id", "how")
                .holding("owner_id", "since_at", "since_on")
                .foundBy("case_id", "owner_id"));
        organisations = histories.table(Shape.of("bridge_organisation").keyedBy("organisation_id"));
        totals = histories.table(Shape.of("recognition_total")
                .keyedBy("owner_id", "organisation_id")
                .holding("cases", "since_at", "since_on"));
    }
}
