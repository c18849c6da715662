package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.AsOf;
import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of sessions, and of those among them that are planned. How many were there is known to who counts them. */
@Component
final class SessionsTable {

    private static final Shape SESSIONS = Shape.of("sessions")
            .keyedBy("session_id")
            .holding(
                    "series_id",
                    "number",
                    "held_on",
                    "starts_at",
                    "minutes",
                    "status",
                    "host_organisation_id",
                    "venue_id",
                    "named_place",
                    "co_lead_organisation_id",
                    "check_in_question",
                    "check_out_question",
                    "deviations");

    private static final Shape PLANNED_ONES = Shape.of("planned_session").keyedBy("session_id");

    /** Sessions have many versions and are planned but for a while; this finds those without looking at all the others. */
    private static final String PLANNED = """
            planned_session q join sessions s on s.session_id = q.session_id
                and q.valid_from <= :position and q.valid_to > :position""";

    private final Histories histories;
    private final History sessions;
    private final History planned;

    SessionsTable(Histories histories) {
        this.histories = histories;
        this.sessions = histories.table(SESSIONS);
        this.planned = histories.table(PLANNED_ONES);
    }

    History sessions() {
        return sessions;
    }

    History planned() {
        return planned;
    }

    @QueryHandler
    List<SessionRow> answer(FindSessions question) {
        return sessions(question.ask(), isPlanned(question.ask()) ? PLANNED : "sessions s")
                .narrowedBy("sessionId", "s.session_id")
                .narrowedBy("seriesId", "s.series_id")
                .narrowedBy("status", "s.status")
                .narrowedBy("hostOrganisationId", "s.host_organisation_id")
                .narrowedBy("coLeadOrganisationId", "s.co_lead_organisation_id")
                .orderedBy("""
                        s.held_on, s.starts_at nulls first, r.sheet_key nulls last, s.series_id, s.number
                        """)
                .list((row, number) -> session(row));
    }

    @QueryHandler
    List<SessionRow> answer(FindSessionsOf question) {
        String whose = question.ask().options().containsKey("host")
                ? "x.host_organisation_id = :option_host"
                : "x.co_lead_organisation_id = :option_coLead";
        return sessions(question.ask(), String.format(Locale.ROOT, """
                        (select x.* from sessions x
                        where %s and x.valid_from <= :position and x.valid_to > :position
                        order by x.held_on desc, x.session_id fetch first %d rows only) s
                        """, whose, FindSessionsOf.LATEST))
                .narrowedByOption("host", "s.host_organisation_id")
                .narrowedByOption("coLead", "s.co_lead_organisation_id")
                .orderedBy("s.held_on desc, s.session_id")
                .list((row, number) -> session(row));
    }

    private AsOf sessions(Ask ask, String which) {
        return histories.asOf(ask, String.format(Locale.ROOT, """
                        select s.*, h.name as host_name, coalesce(v.name, s.named_place, h.name) as place,
                            a.present, a.excused, a.visitors
                        from %s
                        left join organisations h on h.organisation_id = s.host_organisation_id
                            and h.valid_from <= :position and h.valid_to > :position
                        left join venues v on v.venue_id = s.venue_id
                            and v.valid_from <= :position and v.valid_to > :position
                        left join series r on r.series_id = s.series_id
                            and r.valid_from <= :position and r.valid_to > :position
                        left join attendance_count a on a.session_id = s.session_id
                            and a.valid_from <= :position and a.valid_to > :position
                        where s.valid_from <= :position and s.valid_to > :position
                        """, which));
    }

    private static boolean isPlanned(Ask ask) {
        return "planned".equals(ask.where().get("status"));
    }

    private static SessionRow session(ResultSet row) throws SQLException {
        return new SessionRow(
                row.getString("session_id"),
                row.getString("series_id"),
                row.getInt("number"),
                row.getObject("held_on", LocalDate.class),
                time(row.getString("starts_at")),
                row.getInt("minutes"),
                row.getString("status"),
                row.getString("host_organisation_id"),
                row.getString("host_name"),
                row.getString("venue_id"),
                row.getString("place"),
                row.getString("co_lead_organisation_id"),
                row.getString("check_in_question"),
                row.getString("check_out_question"),
                row.getInt("present"),
                row.getInt("excused"),
                row.getInt("visitors"),
                Cell.list(row.getString("deviations")));
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }
}
