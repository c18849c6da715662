package be.lerendnetwerk.domain.participant;

import java.util.UUID;

/**
 * Identifies one participant; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record ParticipantId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
