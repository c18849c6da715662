package be.lerendnetwerk.app.keys;

/** A sealed value is not what was written: it was changed, or moved to another place. It never opens. */
public final class NotSealedHere extends RuntimeException {

    /** Refuses, saying where the value belongs and never what it is. */
    NotSealedHere(String sentence) {
        super(sentence);
    }
}
