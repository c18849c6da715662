package be.lerendnetwerk.projection.invitations;

import be.lerendnetwerk.domain.series.event.OrganisationInvited;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps who was invited; invited again, the first day stays. */
@Component
@ProcessingGroup("invitations")
final class InvitationsProjector {

    private final History invitations;

    InvitationsProjector(InvitationsTable table) {
        this.invitations = table.invitations();
    }

    @EventHandler
    void on(OrganisationInvited event, At at) {
        if (invitations.find(event.seriesId(), event.organisation()).isEmpty()) {
            invitations.put(
                    at, invitations.row(event.seriesId(), event.organisation()).with("invited_on", at.happenedOn()));
        }
    }

    @ResetHandler
    void reset() {
        invitations.clear();
    }
}
