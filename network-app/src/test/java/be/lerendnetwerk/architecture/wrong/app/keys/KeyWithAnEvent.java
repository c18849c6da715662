package be.lerendnetwerk.architecture.wrong.app.keys;

import be.lerendnetwerk.architecture.wrong.domain.cases.event.CaseCleared;
import org.jspecify.annotations.Nullable;

class KeyWithAnEvent {

    @Nullable
    CaseCleared seen;
}
