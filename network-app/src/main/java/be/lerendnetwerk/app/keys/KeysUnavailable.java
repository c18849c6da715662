package be.lerendnetwerk.app.keys;

import java.sql.SQLException;

/** The table of keys cannot be reached; nothing personal is written or read until it can. */
public final class KeysUnavailable extends RuntimeException {

    KeysUnavailable(SQLException cause) {
        super("The keys cannot be reached in the database.", cause);
    }
}
