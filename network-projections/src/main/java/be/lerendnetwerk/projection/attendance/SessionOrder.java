package be.lerendnetwerk.projection.attendance;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The order of sessions: date, start (none first), series key (none last, then series id), number. */
final class SessionOrder {

    private SessionOrder() {}

    /**
     * A text that sorts as the session does, character by character.
     *
     * @param date the day, as ISO text
     * @param start the time it begins, as ISO text, or null
     * @param series the series' id
     * @param seriesKey the series' key, or null
     * @param number the number within the series
     */
    static String text(String date, @Nullable String start, String series, @Nullable String seriesKey, int number) {
        String group = seriesKey == null ? "2" + series : "1" + seriesKey;
        return date
                + '\t'
                + (start == null ? "" : start)
                + '\t'
                + group
                + '\t'
                + String.format(Locale.ROOT, "%010d", number);
    }

    /** The same session on another moment. */
    static String moved(String order, String date, @Nullable String start) {
        String[] parts = order.split("\t", 3);
        return date + '\t' + (start == null ? "" : start) + '\t' + parts[2];
    }
}
