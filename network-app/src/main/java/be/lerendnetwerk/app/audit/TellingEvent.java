package be.lerendnetwerk.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event in words.
 *
 * @param position where it stands
 * @param type its stored name
 * @param words what happened, in the reader's language
 * @param happenedOn the day it took place
 * @param recordedAt when it was recorded
 * @param by who did it
 * @param subject what it happened to
 * @param mentions what else it is about
 */
public record TellingEvent(
        long position,
        String type,
        String words,
        LocalDate happenedOn,
        Instant recordedAt,
        String by,
        Thing subject,
        List<Thing> mentions) {

    /**
     * Something of the network.
     *
     * @param id its id
     * @param kind the end of the key of the text that says what kind of thing it is
     * @param name what it is called
     * @param path its page, or null where it has none
     */
    public record Thing(
            String id, String kind, String name, @Nullable String path) {}
}
