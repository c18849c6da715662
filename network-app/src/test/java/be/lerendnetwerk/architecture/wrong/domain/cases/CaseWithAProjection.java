package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.projection.visits.VisitTable;
import org.jspecify.annotations.Nullable;

class CaseWithAProjection {

    @Nullable
    VisitTable visits;
}
