package be.lerendnetwerk.app.desk;

/** The version that the caller says to have seen does not exist yet; nothing happened. */
public final class NoSuchVersion extends RuntimeException {

    /** Refuses. */
    public NoSuchVersion() {
        super("no such version");
    }
}
