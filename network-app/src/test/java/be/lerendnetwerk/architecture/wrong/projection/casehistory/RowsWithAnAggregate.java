package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.Case;
import org.jspecify.annotations.Nullable;

class RowsWithAnAggregate {

    @Nullable
    Case seen;
}
