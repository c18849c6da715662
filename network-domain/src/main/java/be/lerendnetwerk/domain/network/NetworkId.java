package be.lerendnetwerk.domain.network;

import java.util.UUID;

/**
 * Identifies the network. One installation holds one network, so there is one such id; that it is always the same is
 * what makes founding twice impossible.
 *
 * @param value the UUID
 */
public record NetworkId(UUID value) {

    /** The network of this installation. */
    public static final NetworkId THE_NETWORK = of("6c657265-6e64-4e65-b477-65726b000001");

    /** Reads the text that {@link #toString()} writes; refuses anything that is no UUID. */
    public static NetworkId of(String text) {
        return new NetworkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
