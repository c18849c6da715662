package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.projection.visits.VisitTable;
import org.jspecify.annotations.Nullable;

class RowsOfAnother {

    @Nullable
    VisitTable seen;
}
