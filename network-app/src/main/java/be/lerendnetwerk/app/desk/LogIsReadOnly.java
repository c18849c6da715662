package be.lerendnetwerk.app.desk;

/**
 * The log takes nothing since a sync failed; nothing happened. Reading goes on, up to what was safe before, as far as the
 * database still can: H2 gives up its file and opens it anew for whoever reads next, which a disk that is broken may not bear.
 */
public final class LogIsReadOnly extends RuntimeException {

    /** Refuses, with the reason for the operator. */
    public LogIsReadOnly(String reason) {
        super(reason);
    }
}
