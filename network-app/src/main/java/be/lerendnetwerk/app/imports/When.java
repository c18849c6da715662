package be.lerendnetwerk.app.imports;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * When something happened.
 *
 * @param day the day
 * @param session the place, among all sessions in order, of the one in whose course it is told
 */
record When(LocalDate day, int session) implements Comparable<When> {

    private static final Comparator<When> ORDER =
            Comparator.comparing(When::day).thenComparingInt(When::session);

    /** The same day, before the first of its sessions. */
    When dawn() {
        return new When(day, -1);
    }

    @Override
    public int compareTo(When other) {
        return ORDER.compare(this, other);
    }
}
