package be.lerendnetwerk.app.keys;

import java.util.Base64;

/**
 * The key that wraps all other keys. It never lies in the database, so that neither a copy of the database nor one of
 * the log is enough to read what is personal.
 */
final class MasterKey {

    private final SecretKeyBytes key;

    MasterKey(SecretKeyBytes key) {
        this.key = key;
    }

    /**
     * Reads it from base64, as it stands in the file and in the environment.
     *
     * @param where what to call the place in a refusal
     */
    static MasterKey of(String base64, String where) {
        try {
            return new MasterKey(SecretKeyBytes.of(Base64.getDecoder().decode(base64.strip())));
        } catch (IllegalArgumentException notAKey) {
            throw new MasterKeyRefused("The master key in " + where + " is not 32 bytes in base64.");
        }
    }

    /** The key as it stands in the file. */
    String base64() {
        return Base64.getEncoder().encodeToString(key.encoded());
    }

    /** A key as it may lie in the database. */
    String wrap(SecretKeyBytes other, String owner) {
        return Base64.getEncoder().encodeToString(key.seal(other.encoded(), "wrapped-key", owner));
    }

    /**
     * The key that was wrapped for its owner.
     *
     * @throws NotSealedHere when another master key wrapped it, or for another owner
     */
    SecretKeyBytes unwrap(String wrapped, String owner) {
        return SecretKeyBytes.of(key.open(Base64.getDecoder().decode(wrapped), "wrapped-key", owner));
    }
}
