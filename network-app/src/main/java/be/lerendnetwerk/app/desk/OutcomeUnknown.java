package be.lerendnetwerk.app.desk;

/** The disk refused to confirm; the events may or may not survive. The log takes nothing more until it was looked into. */
public final class OutcomeUnknown extends RuntimeException {

    /** Refuses. */
    public OutcomeUnknown() {
        super("outcome unknown: the log could not be synced");
    }
}
