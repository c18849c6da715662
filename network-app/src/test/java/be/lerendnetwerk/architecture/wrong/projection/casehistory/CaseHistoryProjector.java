package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.app.cases.CasePage;
import be.lerendnetwerk.architecture.wrong.domain.cases.Case;
import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseDated;
import be.lerendnetwerk.architecture.wrong.projection.visits.VisitTable;
import org.jspecify.annotations.Nullable;

/** Without a processing group and an annotation, it sees an aggregate, a page and another projection. */
class CaseHistoryProjector {

    @Nullable
    Case seen;

    @Nullable
    CasePage page;

    @Nullable
    VisitTable visits;

    void on(CaseDated event) {}
}
