package be.lerendnetwerk.domain.cases;

import java.util.UUID;

/**
 * Identifies one case; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record CaseId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
