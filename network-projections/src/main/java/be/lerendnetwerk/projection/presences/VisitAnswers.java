package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.Newest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who visited whom. */
@Component
final class VisitAnswers {

    private static final String TOTAL = Newest.of("visit_total", "v")
            .where("organisation_id", "o.organisation_id")
            .where("host_id", "h.organisation_id")
            .leftJoin();

    private final Histories histories;

    VisitAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<Visit> answer(FindVisits question) {
        return histories
                .asOf(question.ask(), """
                        select * from presence
                        where valid_from <= :position and valid_to > :position and host_id is not null
                        """)
                .narrowedBy("sessionId", "session_id")
                .narrowedBy("participantId", "participant_id")
                .narrowedBy("organisationId", "organisation_id")
                .narrowedBy("hostOrganisationId", "host_id")
                .narrowedBy("venueId", "venue_id")
                .narrowedByYes("first", "first_visit")
                .orderedBy("held_on, session_id, participant_id")
                .list((row, number) -> visit(row));
    }

    @QueryHandler
    List<Visit> answer(FindFirstVisits question) {
        return histories
                .asOf(question.ask(), String.format(Locale.ROOT, """
                        select * from (
                            select * from presence
                            where first_visit = true and valid_from <= :position and valid_to > :position
                            order by first_visit, valid_from desc fetch first %d rows only) v
                        where 1 = 1
                        """, FindFirstVisits.LATEST))
                .orderedBy("held_on desc, session_id, participant_id")
                .list((row, number) -> visit(row));
    }

    @QueryHandler
    List<VisitCount> answer(FindVisitMatrix question) {
        return histories
                .asOf(question.ask(), String.format(Locale.ROOT, """
                        select v.organisation_id, v.host_id, v.visits, v.first_visits
                        from attendance_organisation o join attendance_organisation h
                            on h.organisation_id <> o.organisation_id
                        %s
                        where o.valid_from <= :position and o.valid_to > :position
                            and h.valid_from <= :position and h.valid_to > :position and v.visits is not null
                        """, TOTAL))
                .narrowedBy("organisationId", "o.organisation_id")
                .narrowedBy("hostOrganisationId", "h.organisation_id")
                .orderedBy("v.organisation_id, v.host_id")
                .list((row, number) ->
                        new VisitCount(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)));
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getString("session_id"),
                row.getObject("held_on", LocalDate.class),
                row.getString("participant_id"),
                row.getString("organisation_id"),
                row.getString("host_id"),
                row.getString("venue_id"),
                row.getBoolean("first_visit"));
    }
}
