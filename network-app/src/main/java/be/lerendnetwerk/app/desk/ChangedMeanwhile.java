package be.lerendnetwerk.app.desk;

/** Somebody else was first: the target has moved on since the version that the caller saw. */
public final class ChangedMeanwhile extends RuntimeException {

    private final String aggregateId;
    private final long expectedVersion;

    /** Refuses, naming what changed and since when. */
    public ChangedMeanwhile(String aggregateId, long expectedVersion) {
        super("changed since version " + expectedVersion);
        this.aggregateId = aggregateId;
        this.expectedVersion = expectedVersion;
    }

    /** The raw id of what changed. */
    public String aggregateId() {
        return aggregateId;
    }

    /** The version after which it changed; the events with a higher sequence number are the change. */
    public long expectedVersion() {
        return expectedVersion;
    }
}
