package be.lerendnetwerk.projection.series;

import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** One series. */
@Meaning("The series, each with how far it is.")
public record SeriesRow(
        @Meaning("The series.") String seriesId,

        @Meaning("The short text that stands for it in the imported sheets.") @Nullable
        String key,

        @Meaning("The title.") String title,
        @Meaning("How many sessions are planned.") int plannedSessions,
        @Meaning("How long a session takes, in minutes.") int sessionMinutes,

        @Meaning("How many sessions each person means to be present at; none for no minimum.") @Nullable
        Integer minimumAttendance,

        @Meaning("The series that it follows.") @Nullable String followsSeriesId,
        @Meaning("Whether the group is fixed.") boolean groupClosed,

        @Meaning("planned (no session held yet), running, concluded or abandoned.")
        String status,

        @Meaning("How many of its sessions were held: closed, and not cancelled.")
        int heldSessions) {}
