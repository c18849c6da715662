package be.lerendnetwerk.projection.sessionnotes;

import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.CoLeadAsked;
import be.lerendnetwerk.domain.session.event.CoLeadDeclined;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.CoLeadReleased;
import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.session.event.HostAsked;
import be.lerendnetwerk.domain.session.event.HostDeclined;
import be.lerendnetwerk.domain.session.event.HostingHandedBack;
import be.lerendnetwerk.domain.session.event.MethodUsed;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what was asked, answered and noted around a session; said again, the last saying counts. */
@Component
@ProcessingGroup("session-notes")
final class SessionNotesProjector {

    private static final String HOST = "HOST";
    private static final String CO_LEAD = "CO_LEAD";
    private static final String DEVIATION = "DEVIATION";
    private static final List<String> DEVIATIONS = List.of("NO_HOST", "NO_CHECK_IN", "NO_CHECK_OUT", "NOBODY_RECORDED");

    private final History notes;

    SessionNotesProjector(SessionNotesTable table) {
        this.notes = table.notes();
    }

    @EventHandler
    void on(HostAsked event, At at) {
        notes.put(
                at,
                turn(event.sessionId(), HOST, event.organisation(), "ASKED", null, at)
                        .with("title", event.why()));
    }

    @EventHandler
    void on(SessionHosted event, At at) {
        notes.put(at, turn(event.sessionId(), HOST, event.organisation(), "CONFIRMED", null, at));
    }

    @EventHandler
    void on(HostDeclined event, At at) {
        notes.put(at, turn(event.sessionId(), HOST, event.organisation(), "DECLINED", event.reason(), at));
    }

    @EventHandler
    void on(HostingHandedBack event, At at) {
        notes.put(at, turn(event.sessionId(), HOST, event.organisation(), "HANDED_BACK", event.reason(), at));
    }

    @EventHandler
    void on(CoLeadAsked event, At at) {
        notes.put(
                at,
                turn(event.sessionId(), CO_LEAD, event.organisation(), "ASKED", null, at)
                        .with("title", event.why()));
    }

    @EventHandler
    void on(CoLeadNamed event, At at) {
        notes.put(at, turn(event.sessionId(), CO_LEAD, event.organisation(), "CONFIRMED", null, at));
    }

    @EventHandler
    void on(CoLeadDeclined event, At at) {
        notes.put(at, turn(event.sessionId(), CO_LEAD, event.organisation(), "DECLINED", event.reason(), at));
    }

    @EventHandler
    void on(CoLeadReleased event, At at) {
        notes.put(at, turn(event.sessionId(), CO_LEAD, event.organisation(), "HANDED_BACK", event.reason(), at));
    }

    @EventHandler
    void on(CheckInHeld event, At at) {
        notes.put(
                at,
                note(event.sessionId(), "CHECK_IN", "", at)
                        .with("title", event.question())
                        .with("state", event.form())
                        .with("voices", event.voices())
                        .with("minutes", event.minutes()));
    }

    @EventHandler
    void on(CheckOutHeld event, At at) {
        notes.put(
                at,
                note(event.sessionId(), "CHECK_OUT", "", at)
                        .with("title", event.question())
                        .with("state", event.form())
                        .with("voices", event.voices())
                        .with("minutes", event.minutes()));
    }

    @EventHandler
    void on(MethodUsed event, At at) {
        notes.put(at, note(event.sessionId(), "METHOD", event.name(), at));
    }

    @EventHandler
    void on(SessionClosed event, At at) {
        DEVIATIONS.forEach(kind -> notes.remove(at, event.sessionId(), DEVIATION, kind));
        for (Deviation deviation : event.deviations()) {
            notes.put(
                    at, note(event.sessionId(), DEVIATION, deviation.kind(), at).with("words", deviation.reason()));
        }
    }

    @EventHandler
    void on(AttendanceCorrected event, At at) {
        notes.put(
                at,
                note(event.sessionId(), "CORRECTION", event.participant(), at)
                        .with("state", event.to())
                        .with("words", event.reason()));
    }

    @EventHandler
    void on(SessionReopened event, At at) {
        DEVIATIONS.forEach(kind -> notes.remove(at, event.sessionId(), DEVIATION, kind));
        notes.put(at, note(event.sessionId(), "REOPENED", "", at).with("words", event.reason()));
    }

    @EventHandler
    void on(SessionCancelled event, At at) {
        notes.put(at, note(event.sessionId(), "CANCELLED", "", at).with("words", event.reason()));
    }

    @ResetHandler
    void reset() {
        notes.clear();
    }

    private Row note(String session, String kind, String about, At at) {
        return notes.row(session, kind, about).with("happened_on", at.happenedOn());
    }

    private Row turn(String session, String kind, String organisation, String state, @Nullable Personal reason, At at) {
        return note(session, kind, organisation, at).with("state", state).with("words", reason);
    }
}
