package be.lerendnetwerk.app.desk;

/** There is nothing with the id that the command is for. */
public final class UnknownTarget extends RuntimeException {

    /** Refuses. */
    public UnknownTarget() {
        super("unknown target");
    }
}
