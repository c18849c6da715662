package be.lerendnetwerk.app.log;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/** H2 gives up a file that it cannot write; a connection from before then is of no use, while a new one opens the file anew. */
final class GivenUp implements SQLExceptionOverride {

    /** The database is closed, the connection is broken, the database is being shut down. */
    private static final Set<Integer> CODES = Set.of(90098, 90067, 90121);

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException thrown) {
        return CODES.contains(thrown.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
