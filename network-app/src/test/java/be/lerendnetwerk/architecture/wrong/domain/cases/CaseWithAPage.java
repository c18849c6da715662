package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.app.cases.CasePage;
import org.jspecify.annotations.Nullable;

class CaseWithAPage {

    @Nullable
    CasePage page;
}
