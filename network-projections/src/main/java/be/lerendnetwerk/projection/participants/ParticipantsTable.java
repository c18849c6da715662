package be.lerendnetwerk.projection.participants;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of people, and that of their sealed names, which every answer that shows a name joins. */
@Component
final class ParticipantsTable {

    private static final Shape PARTICIPANTS = Shape.of("participants")
            .keyedBy("participant_id")
            .holding("organisation_id", "sheet_key", "email", "has_left", "erased");

    private static final Shape NAMES =
            Shape.of("names").keyedBy("participant_id").holding("name");

    private final Histories histories;
    private final History participants;
    private final History names;

    ParticipantsTable(Histories histories) {
        this.histories = histories;
        this.participants = histories.table(PARTICIPANTS);
        this.names = histories.table(NAMES);
    }

    History participants() {
        return participants;
    }

    History names() {
        return names;
    }

    @QueryHandler
    List<ParticipantRow> answer(FindParticipants question) {
        return histories
                .asOf(question.ask(), """
                        select p.*, n.name, o.name as organisation_name
                        from participants p
                        left join names n on n.participant_id = p.participant_id
                            and n.valid_from <= :position and n.valid_to > :position
                        left join organisations o on o.organisation_id = p.organisation_id
                            and o.valid_from <= :position and o.valid_to > :position
                        where p.valid_from <= :position and p.valid_to > :position
                        """)
                .narrowedBy("participantId", "p.participant_id")
                .narrowedBy("organisationId", "p.organisation_id")
                .narrowedByYes("left", "p.has_left")
                .orderedBy("p.participant_id")
                .list((row, number) -> participant(row));
    }

    private static ParticipantRow participant(ResultSet row) throws SQLException {
        return new ParticipantRow(
                row.getString("participant_id"),
                Cell.personal(row.getString("sheet_key")),
                Cell.personal(row.getString("name")),
                Cell.personal(row.getString("email")),
                row.getString("organisation_id"),
                row.getString("organisation_name"),
                row.getBoolean("has_left"),
                row.getBoolean("erased"));
    }
}
