package be.lerendnetwerk.projection.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What a series still asks of a person.
 *
 * @param sessionsLeft how many sessions are still to be held
 * @param minimumAttendance how many sessions a person is to attend, or null where nothing was agreed
 */
record Goal(int sessionsLeft, @Nullable Integer minimumAttendance) {

    /**
     * The goal of a series.
     *
     * @param plannedSessions how many sessions it is to have
     * @param heldSessions how many it had, whoever counted in them
     * @param ended whether it was concluded or abandoned
     */
    static Goal of(int plannedSessions, int heldSessions, boolean ended, @Nullable Integer minimumAttendance) {
        return new Goal(ended ? 0 : Math.max(0, plannedSessions - heldSessions), minimumAttendance);
    }

    /** Whether a person who was present so often can still attend as many as agreed. */
    boolean reachableWith(int present) {
        return minimumAttendance == null || present + sessionsLeft >= minimumAttendance;
    }
}
