package be.lerendnetwerk.app.log;

/** The disk, or the database, did not confirm; what was committed may or may not last. */
public final class SyncFailed extends RuntimeException {

    SyncFailed(String reason) {
        super(reason);
    }

    SyncFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
