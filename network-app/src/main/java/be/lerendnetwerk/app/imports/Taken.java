package be.lerendnetwerk.app.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that an earlier import took.
 *
 * @param id the row's id
 * @param sheet the sheet it was in
 * @param said what it said, by column; null once the person or case it is about was erased
 */
record Taken(String id, Sheet sheet, @Nullable Map<String, String> said) {

    boolean isErased() {
        return said == null;
    }
}
