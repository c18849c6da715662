package be.lerendnetwerk.app.problem;

/** The read models did not reach the position that was waited for in time; asking again may help. */
public final class NotYet extends RuntimeException {

    /** Refuses. */
    public NotYet() {
        super("the read models are not there yet");
    }
}
