package be.lerendnetwerk.app.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.common.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** How it shows that the database is not there for the moment: the connection broke, or none could be had. */
public final class OutOfReach {

    /** Connections that fail or break. */
    private static final String CONNECTION = "08";

    /** PostgreSQL stops, was killed, or is only beginning. */
    private static final String SERVER = "57P";

    private OutOfReach() {}

    /** Whether something failed because the database could not be reached. */
    public static boolean isSignOf(Throwable thrown) {
        return ExceptionUtils.findException(thrown, SQLException.class)
                .filter(e -> e instanceof SQLTransientConnectionException || tells(e.getSQLState()))
                .isPresent();
    }

    private static boolean tells(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(SERVER));
    }
}
