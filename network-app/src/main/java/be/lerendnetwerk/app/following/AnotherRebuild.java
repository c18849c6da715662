package be.lerendnetwerk.app.following;

/** Fresh tables are being made already, here or on another machine, and there is one place for them. */
public final class AnotherRebuild extends IllegalStateException {

    AnotherRebuild() {
        super("Another rebuild is under way: wait until it has ended.");
    }
}
