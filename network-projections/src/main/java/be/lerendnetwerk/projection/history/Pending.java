package be.lerendnetwerk.projection.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table says, including what was changed and not yet written. */
interface Pending {

    /** The row as it is now, or null. */
    @Nullable
    Row current(List<Object> key);

    /** Says what the row is from a position on; null for none. */
    void set(long position, List<Object> key, @Nullable Row row);

    /** The rows of now that have this value in a column, in no particular order. */
    List<Row> where(String column, Object value);

    /** Writes what was changed. */
    void flush();
}
