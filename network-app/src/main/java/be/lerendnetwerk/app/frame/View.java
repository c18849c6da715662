package be.lerendnetwerk.app.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bar of time shows on a page that can be moved to another moment.
 *
 * @param position the position that is looked at
 * @param past whether it is not now
 * @param words the moment in words, with both clocks where they differ
 * @param path the page
 * @param kept the other parameters of its address
 * @param day the day of the moment, as a date field takes it
 * @param previous the page one event earlier, or null before the first
 * @param next the page one event later, or null at the head
 * @param now the page as it is now
 */
public record View(
        long position,
        boolean past,
        String words,
        String path,
        List<Map.Entry<String, String>> kept,
        String day,
        @Nullable String previous,
        @Nullable String next,
        String now) {}
