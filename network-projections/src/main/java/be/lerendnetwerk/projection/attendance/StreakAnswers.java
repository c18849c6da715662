package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.attendance.StreakPolicy.Effect;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what everybody's attendance comes to; under another policy, from the marks anew. */
@Component
final class StreakAnswers {

    private final Histories histories;

    StreakAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<AttendanceStreak> answer(FindAttendanceStreaks question) {
        Ask ask = question.ask();
        StreakPolicy policy = new StreakPolicy(effect(ask, "excusedPolicy"), effect(ask, "representedPolicy"));
        StoredMarks marks = policy.equals(StreakPolicy.USUAL) ? null : StoredMarks.of(histories, ask);
        return histories
                .asOf(ask, """
                        select k.*, n.name, p.organisation_id
                        from attendance_streak k
                        left join participants p on p.participant_id = k.participant_id
                            and p.valid_from <= :position and p.valid_to > :position
                        left join names n on n.participant_id = k.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        where k.valid_from <= :position and k.valid_to > :position
                        """)
                .narrowedBy("participantId", "k.participant_id")
                .narrowedBy("seriesId", "k.series_id")
                .narrowedBy("organisationId", "p.organisation_id")
                .orderedBy("k.series_id, k.participant_id")
                .list((row, number) -> streak(
                        row,
                        marks == null
                                ? stored(row)
                                : marks.streak(row.getString("participant_id"), row.getString("series_id"), policy)));
    }

    private static Effect effect(Ask ask, String option) {
        return Effect.valueOf(ask.options().getOrDefault(option, "PAUSE").toUpperCase(Locale.ROOT));
    }

    private static Streak stored(ResultSet row) throws SQLException {
        return new Streak(
                row.getInt("held"),
                row.getInt("present"),
                row.getInt("represented"),
                row.getInt("excused"),
                row.getInt("absent"),
                row.getInt("current_streak"),
                row.getInt("longest_streak"),
                row.getInt("current_absence_run"),
                row.getInt("longest_absence_run"));
    }

    private static AttendanceStreak streak(ResultSet row, Streak streak) throws SQLException {
        String series = row.getString("series_id");
        Goal goal = series.isEmpty() ? null : new Goal(row.getInt("sessions_left"), integer(row, "minimum_attendance"));
        return new AttendanceStreak(
                row.getString("participant_id"),
                Cell.personal(row.getString("name")),
                row.getString("organisation_id"),
                series.isEmpty() ? null : series,
                streak.held(),
                streak.present(),
                streak.represented(),
                streak.excused(),
                streak.absent(),
                streak.currentStreak(),
                streak.longestStreak(),
                streak.currentAbsenceRun(),
                streak.longestAbsenceRun(),
                streak.attendanceRate(),
                streak.engagementRate(),
                goal == null ? null : goal.sessionsLeft(),
                goal == null ? null : goal.reachableWith(streak.present()));
    }

    private static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }
}
