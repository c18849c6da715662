package be.lerendnetwerk.app.imports;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one row from these sheets and from earlier imports. People are named by their ids in it.
 *
 * @param id the row's id, which is also the id of the thing the row tells of
 * @param now what the row says, or said when it was taken where these sheets do not have it
 * @param before what it said when it was taken, or null for a new row
 * @param told whether these sheets have it
 */
record Fact(String id, Row now, @Nullable Row before, boolean told) {

    boolean isNew() {
        return told && before == null;
    }

    boolean isChanged() {
        return told && before != null && !changes().isEmpty();
    }

    /** The columns of the sheet that say something else than they did when the row was taken. */
    Set<String> changes() {
        var changes = new LinkedHashSet<String>();
        if (told && before != null) {
            for (Column column : now.sheet().columns()) {
                if (!Objects.equals(before.get(column.name()), now.get(column.name()))) {
                    changes.add(column.name());
                }
            }
        }
        return changes;
    }

    boolean was(String column, String value) {
        return before != null && before.is(column, value);
    }
}
