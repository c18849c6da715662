package be.lerendnetwerk.projection.commitments;

import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.LatecomerAdmitted;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps who promised to be there, and for which sessions. */
@Component
@ProcessingGroup("commitments")
final class CommitmentsProjector {

    private final History commitments;

    CommitmentsProjector(CommitmentsTable table) {
        this.commitments = table.commitments();
    }

    @EventHandler
    void on(CommitmentMade event, At at) {
        commit(event.seriesId(), event.participant(), event.fromSession(), false, at);
    }

    @EventHandler
    void on(LatecomerAdmitted event, At at) {
        commit(event.seriesId(), event.participant(), event.fromSession(), true, at);
    }

    @EventHandler
    void on(CommitmentWithdrawn event, At at) {
        commitments
                .find(event.seriesId(), event.participant())
                .ifPresent(row -> commitments.put(at, row.with("last_session", event.lastSession())));
    }

    @ResetHandler
    void reset() {
        commitments.clear();
    }

    private void commit(String series, String participant, int fromSession, boolean latecomer, At at) {
        commitments.put(
                at,
                commitments
                        .row(series, participant)
                        .with("from_session", fromSession)
                        .with("latecomer", latecomer));
    }
}
