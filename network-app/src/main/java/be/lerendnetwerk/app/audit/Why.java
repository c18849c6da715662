package be.lerendnetwerk.app.audit;

import java.util.List;

/**
 * Why a figure says what it says.
 *
 * @param title the figure, in words
 * @param rule how it is counted, in words
 * @param steps what it was counted from, in order
 */
record Why(String title, String rule, List<Step> steps) {

    /**
     * One thing that was counted, or had a say in it.
     *
     * @param words what it is
     * @param mark how somebody was there, or empty
     * @param count what the figure came to with it, or empty
     * @param events the events that made it
     */
    record Step(String words, String mark, String count, List<TellingEvent> events) {}
}
