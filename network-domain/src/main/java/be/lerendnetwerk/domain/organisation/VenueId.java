package be.lerendnetwerk.domain.organisation;

import java.util.UUID;

/**
 * Identifies one venue; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record VenueId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static VenueId of(String text) {
        return new VenueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
