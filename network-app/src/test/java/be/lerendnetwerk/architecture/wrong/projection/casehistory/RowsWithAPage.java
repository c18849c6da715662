package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import be.lerendnetwerk.architecture.wrong.app.cases.CasePage;
import org.jspecify.annotations.Nullable;

class RowsWithAPage {

    @Nullable
    CasePage seen;
}
