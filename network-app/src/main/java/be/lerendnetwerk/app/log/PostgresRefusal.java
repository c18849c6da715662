package be.lerendnetwerk.app.log;

import java.sql.SQLException;

/** Why a PostgreSQL does not let the program in, as a sentence for the operator. */
final class PostgresRefusal {

    private PostgresRefusal() {}

    /**
     * Says why; what has no sentence is left to the caller.
     *
     * @throws StartRefused with the sentence
     */
    static void tell(SQLException refused, String place) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            throw new StartRefused(
                    "PostgreSQL at " + place + " does not let this user in: see spring.datasource.username,"
                            + " spring.datasource.password, and pg_hba.conf.");
        }
        if (state.equals("3D000")) {
            throw new StartRefused("PostgreSQL has no such database: make " + place + " first (createdb).");
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            throw new StartRefused("PostgreSQL cannot be reached at " + place
                    + ": see whether it runs, and whether host and port are right.");
        }
    }
}
