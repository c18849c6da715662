package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.history.Histories;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers who visited whom. */
@Component
final class VisitAnswers {

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
                .orderedBy("held_on, session_id, participant_id")
                .list((row, number) -> visit(row));
    }

    @QueryHandler
    List<VisitCount> answer(FindVisitMatrix question) {
        return histories
                .asOf(question.ask(), """
                        select * from (
                            select organisation_id, host_id, count(*) as visits,
                                count(case when first_visit then 1 end) as first_visits
                            from presence
                            where valid_from <= :position and valid_to > :position and host_id <> organisation_id
                            group by organisation_id, host_id) m
                        where 1 = 1
                        """)
                .narrowedBy("organisationId", "organisation_id")
                .narrowedBy("hostOrganisationId", "host_id")
                .orderedBy("organisation_id, host_id")
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
