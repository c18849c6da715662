package be.lerendnetwerk.projection.attendance;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's marks say, taken in the order of the sessions.
 *
 * @param held how many held sessions counted for the person
 * @param present how many of them the person attended
 * @param represented at how many somebody stood in for the person
 * @param excused for how many the person was excused
 * @param absent how many the person missed
 * @param currentStreak present sessions since the last absence, as the policy has it
 * @param longestStreak the highest value that the current streak ever had
 * @param currentAbsenceRun how many sessions up to the latest the person missed without anything in between
 * @param longestAbsenceRun the highest value that the current absence run ever had
 */
record Streak(
        int held,
        int present,
        int represented,
        int excused,
        int absent,
        int currentStreak,
        int longestStreak,
        int currentAbsenceRun,
        int longestAbsenceRun) {

    /**
     * Counts.
     *
     * @param marks of one counting person, in the order of the sessions
     * @param policy what excused and represented sessions do
     */
    static Streak of(List<Mark> marks, StreakPolicy policy) {
        int streak = 0;
        int longestStreak = 0;
        int run = 0;
        int longestRun = 0;
        for (Mark mark : marks) {
            streak = switch (policy.effectOf(mark)) {
                case COUNT -> streak + 1;
                case PAUSE -> streak;
                case BREAK -> 0;
            };
            run = mark == Mark.ABSENT ? run + 1 : 0;
            longestStreak = Math.max(longestStreak, streak);
            longestRun = Math.max(longestRun, run);
        }
        return new Streak(
                marks.size(),
                Collections.frequency(marks, Mark.PRESENT),
                Collections.frequency(marks, Mark.REPRESENTED),
                Collections.frequency(marks, Mark.EXCUSED),
                Collections.frequency(marks, Mark.ABSENT),
                streak,
                longestStreak,
                run,
                longestRun);
    }

    /** Present ÷ held, from 0 to 1; null when nothing was held. */
    @Nullable
    Double attendanceRate() {
        return held == 0 ? null : (double) present / held;
    }

    /** (Present + excused + represented) ÷ held, from 0 to 1; null when nothing was held. */
    @Nullable
    Double engagementRate() {
        return held == 0 ? null : (double) (present + excused + represented) / held;
    }
}
