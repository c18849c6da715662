package be.lerendnetwerk.domain.organisation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an organisation remembers of a venue: all but the directions, which are personal. */
record Venue(String name, @Nullable String address, boolean withDirections) {

    static Venue of(String name, @Nullable String address, @Nullable Object directions) {
        return new Venue(name, address, directions != null);
    }

    /** Whether both are the same for sure; never when there are directions, since those cannot be compared. */
    boolean isCertainly(Venue other) {
        return !withDirections
                && !other.withDirections
                && name.equals(other.name)
                && Objects.equals(address, other.address);
    }
}
