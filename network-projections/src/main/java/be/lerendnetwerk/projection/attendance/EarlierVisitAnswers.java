package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Histories;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers where people had been before. */
@Component
final class EarlierVisitAnswers {

    private final Histories histories;

    EarlierVisitAnswers(Histories histories) {
        this.histories = histories;
    }

    @QueryHandler
    List<EarlierVisit> answer(FindEarlierVisits question) {
        return histories
                .asOf(question.ask(), """
                        select k.participant_id, k.venue_id, v.name, v.organisation_id
                        from attendance_known_place k
                        left join venues v on v.venue_id = k.venue_id
                            and v.valid_from <= :position and v.valid_to > :position
                        where k.valid_from <= :position and k.valid_to > :position
                        """)
                .narrowedBy("participantId", "k.participant_id")
                .orderedBy("k.participant_id, v.name, k.venue_id")
                .list((row, number) -> new EarlierVisit(
                        row.getString("participant_id"),
                        row.getString("venue_id"),
                        row.getString("name"),
                        row.getString("organisation_id")));
    }
}
