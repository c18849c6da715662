package be.lerendnetwerk.app.imports;

import java.util.UUID;

/** Gives the id that belongs to the key of a row: always the same for the same parts, and not to be guessed from them. */
@FunctionalInterface
public interface Ids {

    /** The id that belongs to these parts, in this order. */
    UUID of(String... parts);
}
