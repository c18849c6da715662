package be.lerendnetwerk.projection.commitments;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of commitments. */
@Component
final class CommitmentsTable {

    private static final Shape COMMITMENTS = Shape.of("commitments")
            .keyedBy("series_id", "participant_id")
            .holding("from_session", "last_session", "latecomer");

    private final Histories histories;
    private final History commitments;

    CommitmentsTable(Histories histories) {
        this.histories = histories;
        this.commitments = histories.table(COMMITMENTS);
    }

    History commitments() {
        return commitments;
    }

    @QueryHandler
    List<CommitmentRow> answer(FindCommitments question) {
        return histories
                .asOf(question.ask(), """
                        select c.*, n.name, p.organisation_id
                        from commitments c
                        left join names n on n.participant_id = c.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        left join participants p on p.participant_id = c.participant_id
                            and p.valid_from <= :position and p.valid_to > :position
                        where c.valid_from <= :position and c.valid_to > :position
                        """)
                .narrowedBy("seriesId", "c.series_id")
                .narrowedBy("participantId", "c.participant_id")
                .orderedBy("c.series_id, c.participant_id")
                .list((row, number) -> new CommitmentRow(
                        row.getString("series_id"),
                        row.getString("participant_id"),
                        Cell.personal(row.getString("name")),
                        row.getString("organisation_id"),
                        row.getInt("from_session"),
                        row.getObject("last_session", Integer.class),
                        row.getBoolean("latecomer")));
    }
}
