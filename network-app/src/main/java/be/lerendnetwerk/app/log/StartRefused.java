package be.lerendnetwerk.app.log;

/** The log cannot be used as it is configured or as it is; the message says why and what to do, in one sentence. */
public final class StartRefused extends RuntimeException {

    /** Refuses with a sentence for the operator. */
    public StartRefused(String sentence) {
        super(sentence);
    }
}
