package be.lerendnetwerk.app.keys;

/** The master key is missing, lies open, or is not the one this network was started with; the product does not start. */
public final class MasterKeyRefused extends RuntimeException {

    MasterKeyRefused(String sentence) {
        super(sentence);
    }

    MasterKeyRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
