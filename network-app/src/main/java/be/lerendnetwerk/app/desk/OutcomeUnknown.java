package be.lerendnetwerk.app.desk;

/** Nobody confirmed: the events may or may not survive. The same request under the same key tells, once it can be told. */
public final class OutcomeUnknown extends RuntimeException {

    private final boolean readOnly;

    /**
     * Refuses.
     *
     * @param readOnly whether the log takes nothing more until somebody looked into it, which it does when its disk did not
     *     confirm; otherwise the confirmation only did not come in time, or was lost with a connection
     */
    public OutcomeUnknown(boolean readOnly) {
        super(readOnly ? "outcome unknown: the log could not be synced" : "outcome unknown: no confirmation came");
        this.readOnly = readOnly;
    }

    /** Whether the log takes nothing more. */
    public boolean isReadOnly() {
        return readOnly;
    }
}
