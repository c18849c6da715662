package be.lerendnetwerk.architecture.wrong.domain.session;

import be.lerendnetwerk.architecture.wrong.domain.cases.CaseOfASession;
import org.jspecify.annotations.Nullable;

/** The other half. */
public class SessionOfACase {

    @Nullable
    CaseOfASession discussed;
}
