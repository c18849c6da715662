package be.lerendnetwerk.architecture.wrong.domain.cases;

import be.lerendnetwerk.architecture.wrong.domain.session.SessionOfACase;
import org.jspecify.annotations.Nullable;

/** One half of a circle. */
public class CaseOfASession {

    @Nullable
    SessionOfACase session;
}
