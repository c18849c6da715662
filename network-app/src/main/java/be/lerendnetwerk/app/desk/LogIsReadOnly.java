package be.lerendnetwerk.app.desk;

/** The log takes nothing since a sync failed; nothing happened. Reading goes on, up to what was safe before. */
public final class LogIsReadOnly extends RuntimeException {

    /** Refuses, with the reason for the operator. */
    public LogIsReadOnly(String reason) {
        super(reason);
    }
}
