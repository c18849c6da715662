package be.lerendnetwerk.app.frame;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bar of time shows on a page that can be moved to another moment.
 *
 * @param movable whether the page can be moved: not where something is filled in, nor while nothing ever happened
 * @param position the position that is looked at
 * @param past whether it is not now
 * @param words the moment in words, with both clocks where they differ
 * @param path the page
 * @param kept the other parameters of its address
 * @param day the day of the moment, as a date field takes it
 * @param lastDay the last day that can be looked at: today
 * @param happened what the event at the position said, in words, or null for now and before everything
 * @param began the page on the day that the network began, or null where it existed already
 * @param beganOn that day in words; empty where it existed already
 * @param previous the page one event earlier, or null before the first
 * @param next the page one event later, or null at the head
 * @param now the page as it is now
 */
public record View(
        boolean movable,
        long position,
        boolean past,
        String words,
        String path,
        List<Map.Entry<String, String>> kept,
        String day,
        String lastDay,
        @Nullable String happened,
        @Nullable String began,
        String beganOn,
        @Nullable String previous,
        @Nullable String next,
        String now) {}
