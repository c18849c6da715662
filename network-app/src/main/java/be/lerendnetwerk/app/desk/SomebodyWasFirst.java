package be.lerendnetwerk.app.desk;

/** Others were first, time and again, or held on to what this needs for too long; nothing happened. Trying again may help. */
public final class SomebodyWasFirst extends RuntimeException {

    /** Refuses, after the last race was lost like this. */
    public SomebodyWasFirst(Throwable lost) {
        super("somebody else was first", lost);
    }
}
