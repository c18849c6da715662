package be.lerendnetwerk.projection.participants;

import be.lerendnetwerk.domain.participant.event.ParticipantCorrected;
import be.lerendnetwerk.domain.participant.event.ParticipantErased;
import be.lerendnetwerk.domain.participant.event.ParticipantLeft;
import be.lerendnetwerk.domain.participant.event.ParticipantMoved;
import be.lerendnetwerk.domain.participant.event.ParticipantRegistered;
import be.lerendnetwerk.domain.participant.event.ParticipantReturned;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps the people and their sealed names; an erased name stays where it is, since nobody can read it any more. */
@Component
@ProcessingGroup("participants")
final class ParticipantsProjector {

    private final History participants;
    private final History names;

    ParticipantsProjector(ParticipantsTable table) {
        this.participants = table.participants();
        this.names = table.names();
    }

    @EventHandler
    void on(ParticipantRegistered event, At at) {
        participants.put(
                at,
                participants
                        .row(event.participantId())
                        .with("organisation_id", event.organisation())
                        .with("sheet_key", event.key())
                        .with("email", event.email())
                        .with("has_left", false)
                        .with("erased", false));
        names.put(at, names.row(event.participantId()).with("name", event.name()));
    }

    @EventHandler
    void on(ParticipantCorrected event, At at) {
        participants.change(at, event.participantId(), row -> row.with("email", event.email()));
        names.put(at, names.row(event.participantId()).with("name", event.name()));
    }

    @EventHandler
    void on(ParticipantMoved event, At at) {
        participants.change(at, event.participantId(), row -> row.with("organisation_id", event.to()));
    }

    @EventHandler
    void on(ParticipantLeft event, At at) {
        participants.change(at, event.participantId(), row -> row.with("has_left", true));
    }

    @EventHandler
    void on(ParticipantReturned event, At at) {
        participants.change(at, event.participantId(), row -> row.with("has_left", false));
    }

    @EventHandler
    void on(ParticipantErased event, At at) {
        participants.change(at, event.participantId(), row -> row.with("erased", true));
    }

    @ResetHandler
    void reset() {
        participants.clear();
        names.clear();
    }
}
