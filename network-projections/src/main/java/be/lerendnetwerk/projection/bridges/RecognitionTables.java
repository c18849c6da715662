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

    RecognitionTables(Histories histories) {
        cases = histories.table(Shape.of("bridge_case").keyedBy("case_id").holding("organisation_id"));
        recognitions = histories.table(Shape.of("bridge_recognition")
                .keyedBy("case_id", "organisation_id", "how")
                .holding("owner_id", "since_at", "since_on")
                .foundBy("case_id"));
    }
}
