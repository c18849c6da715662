package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers how people were at held sessions. */
@Component
final class AttendanceAnswers {

    private final Histories histories;

    AttendanceAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<AttendanceRow> answer(FindAttendance question) {
        return histories
                .asOf(question.ask(), """
                        select a.*, s.session_number, s.held_on, n.name
                        from attendance a
                        join attendance_session s on s.session_id = a.session_id
                            and s.valid_from <= :position and s.valid_to > :position
                        left join names n on n.participant_id = a.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        where a.valid_from <= :position and a.valid_to > :position
                        """)
                .narrowedBy("sessionId", "a.session_id")
                .narrowedBy("seriesId", "a.series_id")
                .narrowedBy("participantId", "a.participant_id")
                .narrowedBy("organisationId", "a.organisation_id")
                .narrowedBy("mark", "a.mark")
                .orderedBy("s.held_on, a.session_id, a.participant_id")
                .list((row, number) -> attendance(row));
    }

    private static AttendanceRow attendance(ResultSet row) throws SQLException {
        return new AttendanceRow(
                row.getString("session_id"),
                row.getString("series_id"),
                row.getInt("session_number"),
                row.getObject("held_on", LocalDate.class),
                row.getString("participant_id"),
                Cell.personal(row.getString("name")),
                row.getString("organisation_id"),
                row.getString("mark"),
                row.getString("substitute_for"),
                row.getString("recorded_by"),
                row.getString("corrected_by"));
    }
}
