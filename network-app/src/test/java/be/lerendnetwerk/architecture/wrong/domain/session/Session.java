package be.lerendnetwerk.architecture.wrong.domain.session;

import be.lerendnetwerk.architecture.wrong.domain.cases.Case;
import org.jspecify.annotations.Nullable;

/** The other half of the circle. */
public class Session {

    @Nullable
    Case discussed;
}
