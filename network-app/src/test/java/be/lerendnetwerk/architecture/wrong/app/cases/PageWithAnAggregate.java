package be.lerendnetwerk.architecture.wrong.app.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.Case;
import org.jspecify.annotations.Nullable;

class PageWithAnAggregate {

    @Nullable
    Case seen;
}
