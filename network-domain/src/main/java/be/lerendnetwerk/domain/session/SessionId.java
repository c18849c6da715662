package be.lerendnetwerk.domain.session;

import java.util.UUID;

/**
 * Identifies one session; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record SessionId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
