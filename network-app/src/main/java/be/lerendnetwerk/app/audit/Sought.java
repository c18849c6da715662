package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.reading.AsOf;
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
 * @param event the position of the event that it is, or null
 * @param named whether something else than an id was typed
 */
record Sought(
        List<Thing> things, @Nullable String id, @Nullable Long event, boolean named) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    /** What a text may mean, where events happened up to a position. */
    static Sought by(@Nullable String text, Things known, long head) {
        if (text == null) {
            return new Sought(List.of(), null, null, false);
        }
        List<Thing> things = known.meant(text);
        if (isPosition(text, head) && things.stream().noneMatch(thing -> text.equalsIgnoreCase(thing.name()))) {
            return new Sought(List.of(), null, Long.valueOf(text), true);
        }
        String id = things.size() == 1 ? things.get(0).id() : null;
        if (text.equalsIgnoreCase(id)) {
            return new Sought(things, id, null, false);
        }
        return things.isEmpty() && ID.matcher(text).matches()
                ? new Sought(things, text.toLowerCase(Locale.ROOT), null, false)
                : new Sought(things, id, null, true);
    }

    /** Whether it is not known what is meant: what was typed is the name of several things, or of none. */
    boolean isOpen() {
        return named && id == null && event == null;
    }

    /** Where that is found which a search is about. */
    String address(LogSearch search) {
        return event == null ? search.address(id) : "/log/" + event;
    }

    private static boolean isPosition(String text, long head) {
        return AsOf.position(text)
                .filter(position -> position > 0 && position <= head)
                .isPresent();
    }
}
