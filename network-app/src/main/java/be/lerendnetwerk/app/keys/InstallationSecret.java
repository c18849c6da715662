package be.lerendnetwerk.app.keys;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A random secret of this installation, wrapped by the master key. What is derived with it is the same every time here,
 * and cannot be guessed or recomputed elsewhere from a name.
 */
public final class InstallationSecret {

    private final SecretKeyBytes secret;

    InstallationSecret(SecretKeyBytes secret) {
        this.secret = secret;
    }

    /** The HMAC-SHA256 of the texts, each behind its length, as 64 hexadecimal digits. */
    public String hmac(String... texts) {
        return HexFormat.of().formatHex(secret.hmac(texts));
    }

    /** An id that belongs to the texts: the first 122 free bits of their HMAC, as a UUID of version 8. */
    public UUID uuidFor(String... texts) {
        ByteBuffer bytes = ByteBuffer.wrap(secret.hmac(texts));
        long high = (bytes.getLong() & ~0xF000L) | 0x8000L;
        long low = (bytes.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
