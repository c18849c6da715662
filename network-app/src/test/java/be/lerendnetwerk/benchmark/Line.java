package be.lerendnetwerk.benchmark;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param number of which target it tells
 * @param what was measured
 * @param target what was aimed at, in words
 * @param measured what came out
 * @param verdict whether that is what was aimed at
 * @param beside the two numbers behind the ratio, or whatever else helps to read it
 */
record Line(int number, String what, String target, String measured, String verdict, String beside) {

    static Line atLeast(int number, String what, double target, double measured, String beside) {
        return line(number, what, "at least " + target, measured, measured >= target, beside);
    }

    static Line atMost(int number, String what, double target, double measured, String beside) {
        return line(number, what, "at most " + target, measured, measured <= target, beside);
    }

    static Line told(int number, String what, String measured, String beside) {
        return new Line(number, what, "", measured, "", beside);
    }

    private static Line line(int number, String what, String target, double measured, boolean met, String beside) {
        return new Line(
                number, what, target, String.format(Locale.ROOT, "%.2f", measured), met ? "met" : "**missed**", beside);
    }

    String row() {
        return "| " + String.join(" | ", Integer.toString(number), what, target, measured, verdict, beside) + " |";
    }
}
