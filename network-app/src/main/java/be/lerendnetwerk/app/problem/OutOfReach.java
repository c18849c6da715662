package be.lerendnetwerk.app.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.axonframework.common.ExceptionUtils;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/** How it shows that the database is not there for the moment: the connection broke, or none could be had. */
public final class OutOfReach {

    /** Connections that fail or break. */
    private static final String CONNECTION = "08";

    /** PostgreSQL stops, was killed, or is only beginning. */
    private static final String SERVER = "57P";

    /** What H2 says once it gave up its file: that it is closed, or that it cannot be read or written where it is opened anew. */
    private static final Set<String> CLOSED = Set.of("90028", "90031", "90067", "90098", "90121");

    private OutOfReach() {}

    /** Whether something failed because the database could not be reached. */
    public static boolean isSignOf(Throwable thrown) {
        return ExceptionUtils.findException(thrown, SQLException.class)
                .filter(e -> e instanceof SQLTransientConnectionException || tells(e.getSQLState()))
                .isPresent();
    }

    /** Whether something failed because the disk under an H2 file takes nothing more, and the database was closed for that. */
    public static boolean isSignOfItsDisk(Throwable thrown) {
        return ExceptionUtils.findException(thrown, MVStoreException.class).isPresent()
                || ExceptionUtils.findException(thrown, SQLException.class)
                        .filter(e -> CLOSED.contains(String.valueOf(e.getSQLState())))
                        .isPresent();
    }

    private static boolean tells(@Nullable String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(SERVER));
    }
}
