package be.lerendnetwerk.architecture.wrong.app.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.jspecify.annotations.Nullable;

class PageWithAnEvent {

    @Nullable
    CaseCleared seen;
}
