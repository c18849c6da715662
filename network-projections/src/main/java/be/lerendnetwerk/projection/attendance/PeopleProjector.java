package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.participant.event.EarlierVisitDeclared;
import be.lerendnetwerk.domain.participant.event.ParticipantMoved;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.projection.history.At;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Knows to which organisation people belonged on a day, and where they had been before. */
@Component
@ProcessingGroup("attendance")
final class PeopleProjector {

    private final AttendanceTables tables;
    private final Recount recount;

    PeopleProjector(AttendanceTables tables, Recount recount) {
        this.tables = tables;
        this.recount = recount;
    }

    @EventHandler
    void on(ParticipantRegistered event, At at) {
        affiliate(at, event.participantId(), event.organisation());
    }

    @EventHandler
    void on(ParticipantMoved event, At at) {
        affiliate(at, event.participantId(), event.to());
        recount.unrecorded(at, event.participantId());
    }

    @EventHandler
    void on(EarlierVisitDeclared event, At at) {
        tables.knownPlaces.put(at, tables.knownPlaces.row(event.participantId(), event.venue()));
        recount.firstVisits(at, event.participantId());
    }

    private void affiliate(At at, String participant, String organisation) {
        tables.affiliations.put(
                at,
                tables.affiliations
                        .row(participant, at.position())
                        .with("since_on", at.happenedOn())
                        .with("organisation_id", organisation));
    }
}
