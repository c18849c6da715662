package be.lerendnetwerk.projection.sessions;

import be.lerendnetwerk.domain.session.event.CheckInHeld;
import be.lerendnetwerk.domain.session.event.CheckOutHeld;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.CoLeadReleased;
import be.lerendnetwerk.domain.session.event.Deviation;
import be.lerendnetwerk.domain.session.event.HostingHandedBack;
import be.lerendnetwerk.domain.session.event.PlaceNamed;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps when and where each session is, who hosts and co-leads it, and how it went. */
@Component
@ProcessingGroup("sessions")
final class SessionsProjector {

    private final History sessions;
    private final History planned;

    SessionsProjector(SessionsTable table) {
        this.sessions = table.sessions();
        this.planned = table.planned();
    }

    @EventHandler
    void on(SessionScheduled event, At at) {
        sessions.put(
                at,
                sessions.row(event.sessionId())
                        .with("series_id", event.series())
                        .with("number", event.number())
                        .with("held_on", LocalDate.parse(event.date()))
                        .with("starts_at", event.start())
                        .with("minutes", event.minutes())
                        .with("status", "planned"));
        planned.put(at, planned.row(event.sessionId()));
    }

    @EventHandler
    void on(SessionRescheduled event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("held_on", LocalDate.parse(event.date()))
                .with("starts_at", event.start())
                .with("minutes", event.minutes()));
    }

    @EventHandler
    void on(SessionCancelled event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("status", "cancelled"));
        planned.remove(at, event.sessionId());
    }

    @EventHandler
    void on(SessionHosted event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("host_organisation_id", event.organisation())
                .with("venue_id", event.venue())
                .with("named_place", null));
    }

    @EventHandler
    void on(HostingHandedBack event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("host_organisation_id", null)
                .with("venue_id", null));
    }

    @EventHandler
    void on(PlaceNamed event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("named_place", event.place()));
    }

    @EventHandler
    void on(CoLeadNamed event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("co_lead_organisation_id", event.organisation()));
    }

    @EventHandler
    void on(CoLeadReleased event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("co_lead_organisation_id", null));
    }

    @EventHandler
    void on(CheckInHeld event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("check_in_question", event.question()));
    }

    @EventHandler
    void on(CheckOutHeld event, At at) {
        sessions.change(at, event.sessionId(), row -> row.with("check_out_question", event.question()));
    }

    @EventHandler
    void on(SessionClosed event, At at) {
        List<String> deviations =
                event.deviations().stream().map(Deviation::kind).toList();
        sessions.change(at, event.sessionId(), row -> row.with("status", "held").with("deviations", deviations));
        planned.remove(at, event.sessionId());
    }

    @EventHandler
    void on(SessionReopened event, At at) {
        sessions.change(at, event.sessionId(), row -> {
            planned.put(at, planned.row(event.sessionId()));
            return row.with("status", "planned").with("deviations", null);
        });
    }

    @ResetHandler
    void reset() {
        sessions.clear();
        planned.clear();
    }
}
