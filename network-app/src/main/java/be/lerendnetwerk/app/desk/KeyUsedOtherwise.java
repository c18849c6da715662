package be.lerendnetwerk.app.desk;

/** The same key came before, with another request. */
public final class KeyUsedOtherwise extends RuntimeException {

    /** Refuses. */
    public KeyUsedOtherwise() {
        super("the key was used for another request");
    }
}
