package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.domain.cases.CaseRule;
import org.jspecify.annotations.Nullable;

class RowsWithARule {

    @Nullable
    CaseRule seen;
}
