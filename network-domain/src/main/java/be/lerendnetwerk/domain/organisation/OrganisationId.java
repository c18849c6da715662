package be.lerendnetwerk.domain.organisation;

import java.util.UUID;

/**
 * Identifies one organisation; a random UUID made by whoever creates it.
 *
 * @param value the UUID
 */
public record OrganisationId(UUID value) {

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
