package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may mean by what was typed. A name, even a part of one, may be that of a person, so it stands in no address;
 * an id says nothing about anybody.
 *
 * @param things what it can be
 * @param id the id of the one thing that it is, or null where it is none, several or not narrowed
 * @param named whether a name was typed
 */
record Sought(List<Thing> things, @Nullable String id, boolean named) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    static Sought by(@Nullable String text, Things known) {
        if (text == null) {
            return new Sought(List.of(), null, false);
        }
        List<Thing> things = known.meant(text);
        String id = things.size() == 1 ? things.get(0).id() : null;
        if (text.equalsIgnoreCase(id)) {
            return new Sought(things, id, false);
        }
        return things.isEmpty() && ID.matcher(text).matches()
                ? new Sought(things, text.toLowerCase(Locale.ROOT), false)
                : new Sought(things, id, true);
    }

    /** Whether a name was typed that is not that of one thing only. */
    boolean isOpen() {
        return named && id == null;
    }
}
