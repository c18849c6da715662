package be.lerendnetwerk.domain.series;

import java.util.UUID;

/**
 * Identifies one series; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record SeriesId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static SeriesId of(String text) {
        return new SeriesId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
