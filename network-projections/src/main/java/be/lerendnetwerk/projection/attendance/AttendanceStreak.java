package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** What one person's attendance comes to, in one series or over the whole network. */
@Meaning("One row per person and series committed to, and one per person over the whole network (seriesId empty).")
public record AttendanceStreak(
        @Meaning("The person.") String participantId,
        @Meaning("What the person is called.") @Nullable Personal participantName,

        @Meaning("The organisation that the person belongs to.") @Nullable
        String organisationId,

        @Meaning("The series; empty in the row over all sessions of all series.") @Nullable
        String seriesId,

        @Meaning("How many held sessions counted for the person: from the first to the last session of the commitment.")
        int held,

        @Meaning("At how many of them the person was present.")
        int present,

        @Meaning("At how many somebody else was present in the person's stead.")
        int represented,

        @Meaning("For how many the person was excused.") int excused,
        @Meaning("At how many the person was missing.") int absent,

        @Meaning(
                "Present sessions since the last absence, in the order of the sessions; what excused and represented sessions do, the policies say.")
        int currentStreak,

        @Meaning("The highest value that the current streak ever had.")
        int longestStreak,

        @Meaning("How many sessions in a row, up to the latest, the person was absent.")
        int currentAbsenceRun,

        @Meaning("The highest value that the current absence run ever had.")
        int longestAbsenceRun,

        @Meaning("Present ÷ held, 0 to 1; empty where nothing was held.") @Nullable
        Double attendanceRate,

        @Meaning("(Present + excused + represented) ÷ held, 0 to 1; empty where nothing was held.") @Nullable
        Double engagementRate,

        @Meaning("Planned minus held sessions of the series, 0 or more; 0 once it ended; empty over the whole network.")
        @Nullable
        Integer sessionsLeft,

        @Meaning(
                "Whether present + sessionsLeft still comes to the minimum attendance of the series; true where there is no minimum; empty over the whole network.")
        @Nullable
        Boolean goalReachable) {}
