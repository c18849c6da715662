package be.lerendnetwerk.projection.invitations;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The table of invitations. */
@Component
final class InvitationsTable {

    private static final Shape INVITATIONS =
            Shape.of("invitations").keyedBy("series_id", "organisation_id").holding("invited_on");

    private final Histories histories;
    private final History invitations;

    InvitationsTable(Histories histories) {
        this.histories = histories;
        this.invitations = histories.table(INVITATIONS);
    }

    History invitations() {
        return invitations;
    }

    @QueryHandler
    List<Invitation> answer(FindInvitations question) {
        return histories
                .asOf(question.ask(), """
                        select series_id, organisation_id, invited_on from invitations
                        where valid_from <= :position and valid_to > :position
                        """)
                .narrowedBy("seriesId", "series_id")
                .orderedBy("series_id, valid_from, organisation_id")
                .list((row, number) -> new Invitation(
                        row.getString("series_id"),
                        row.getString("organisation_id"),
                        row.getObject("invited_on", LocalDate.class)));
    }
}
