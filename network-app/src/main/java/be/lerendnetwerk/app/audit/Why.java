package be.lerendnetwerk.app.audit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a figure says what it says.
 *
 * @param title the figure, in words
 * @param rule how it is counted, in words
 * @param order what it was compared with, where the figure is a place among others; else null
 * @param steps what it was counted from, in order
 */
record Why(String title, String rule, @Nullable Order order, List<Step> steps) {

    Why(String title, String rule, List<Step> steps) {
        this(title, rule, null, steps);
    }

    /**
     * Everybody's place, with what decided it.
     *
     * @param hosting whether it is about hosting, for which a venue counts
     * @param places the places, first those with a turn
     */
    record Order(boolean hosting, List<Place> places) {}

    /**
     * A place among others.
     *
     * @param turn the turn, or null for none
     * @param organisationId whose it is
     * @param organisation what that is called
     * @param asked whether it is the one that the page is about
     * @param times how many turns there were
     * @param lastOn the day of the last one, or null
     * @param newcomer whether nobody of it was at a session yet
     * @param venue whether it offers a venue
     * @param memberSince the day it became a member, or null where that is not known
     * @param admission the event by which it did, the first of which goes first; or null
     * @param reason the code of the reason
     */
    record Place(
            @Nullable Integer turn,
            String organisationId,
            String organisation,
            boolean asked,
            int times,
            @Nullable LocalDate lastOn,
            boolean newcomer,
            boolean venue,
            @Nullable LocalDate memberSince,
            @Nullable Long admission,
            String reason) {}

    /**
     * One thing that was counted, or had a say in it.
     *
     * @param words what it is
     * @param path the page of it, or null
     * @param mark how somebody was there, or empty
     * @param count what the figure came to with it, or empty
     * @param events the events that made it
     */
    record Step(String words, @Nullable String path, String mark, String count, List<TellingEvent> events) {

        Step(String words, String mark, String count, List<TellingEvent> events) {
            this(words, null, mark, count, events);
        }

        /** The same, leading to the page of a session. */
        Step inSession(String session) {
            return new Step(words, "/sessions/" + session, mark, count, events);
        }
    }
}
