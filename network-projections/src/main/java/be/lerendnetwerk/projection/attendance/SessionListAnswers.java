package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers who is on the list of a session. */
@Component
final class SessionListAnswers {

    private static final String NOW = "%1$s.valid_from <= :position and %1$s.valid_to > :position";

    private final Histories histories;

    SessionListAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<SessionListEntry> answer(FindSessionList question) {
        return histories
                .asOf(question.ask(), """
                        select s.session_id, x.participant_id, n.name, c.participant_id as committed,
                            coalesce(r.organisation_id, p.organisation_id) as organisation_id,
                            o.name as organisation_name, t.announced, t.apologised, t.apology, t.substitute_id,
                            u.name as substitute_name, r.status, r.substitute_for, r.recorded_by, r.corrected_by
                        from attendance_session s
                        join (
                            select e.session_id, q.participant_id from attendance_session e
                                join attendance_promise q on q.series_id = e.series_id
                                    and q.from_session <= e.session_number
                                    and (q.last_session is null or q.last_session >= e.session_number)
                                where {e} and {q}
                            union select t.session_id, t.participant_id from attendance_notice t where {t}
                            union select t.session_id, t.substitute_id from attendance_notice t
                                where t.substitute_id is not null and {t}
                            union select r.session_id, r.participant_id from attendance_record r where {r}
                        ) x on x.session_id = s.session_id
                        left join attendance_promise c on c.series_id = s.series_id
                            and c.participant_id = x.participant_id and c.from_session <= s.session_number
                            and (c.last_session is null or c.last_session >= s.session_number) and {c}
                        left join attendance_notice t on t.session_id = s.session_id
                            and t.participant_id = x.participant_id and {t}
                        left join attendance_record r on r.session_id = s.session_id
                            and r.participant_id = x.participant_id and {r}
                        left join participants p on p.participant_id = x.participant_id and {p}
                        left join organisations o
                            on o.organisation_id = coalesce(r.organisation_id, p.organisation_id) and {o}
                        left join names n on n.participant_id = x.participant_id and {n}
                        left join names u on u.participant_id = t.substitute_id and {u}
                        where {s}
                        """.transform(SessionListAnswers::asOfNow))
                .narrowedBy("sessionId", "s.session_id")
                .narrowedBy("participantId", "x.participant_id")
                .orderedBy("s.session_id, x.participant_id")
                .list((row, number) -> entry(row));
    }

    /** Puts for each {@code {alias}} that the versions of that moment are meant. */
    private static String asOfNow(String sql) {
        return sql.replaceAll("\\{(\\w)\\}", NOW.replace("%1$s", "$1"));
    }

    private static SessionListEntry entry(ResultSet row) throws SQLException {
        return new SessionListEntry(
                row.getString("session_id"),
                row.getString("participant_id"),
                Cell.personal(row.getString("name")),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getString("committed") != null,
                row.getBoolean("announced"),
                row.getBoolean("apologised"),
                Cell.personal(row.getString("apology")),
                row.getString("substitute_id"),
                Cell.personal(row.getString("substitute_name")),
                small(row.getString("status")),
                row.getString("substitute_for"),
                row.getString("recorded_by"),
                row.getString("corrected_by"));
    }

    private static @Nullable String small(@Nullable String status) {
        return status == null ? null : status.toLowerCase(Locale.ROOT);
    }
}
