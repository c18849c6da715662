package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.CoLeadReleased;
import be.lerendnetwerk.domain.session.event.HostingHandedBack;
import be.lerendnetwerk.domain.session.event.SessionCancelled;
import be.lerendnetwerk.domain.session.event.SessionClosed;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.domain.session.event.SessionScheduled;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Knows which sessions were held, when, and who hosted and co-led them. */
@Component
@ProcessingGroup("attendance")
final class CalendarProjector {

    private final AttendanceTables tables;
    private final Turns turns;
    private final Recount recount;

    CalendarProjector(AttendanceTables tables, Turns turns, Recount recount) {
        this.tables = tables;
        this.turns = turns;
        this.recount = recount;
    }

    @EventHandler
    void on(SessionScheduled event, At at) {
        String key = tables.series
                .find(event.series())
                .map(series -> series.textOrNull("series_key"))
                .orElse(null);
        tables.sessions.put(
                at,
                tables.sessions
                        .row(event.sessionId())
                        .with("series_id", event.series())
                        .with("session_number", event.number())
                        .with("held_on", LocalDate.parse(event.date()))
                        .with(
                                "in_order",
                                SessionOrder.text(event.date(), event.start(), event.series(), key, event.number()))
                        .with("held", false)
                        .with("cancelled", false));
    }

    @EventHandler
    void on(SessionRescheduled event, At at) {
        change(at, event.sessionId(), session -> session.with("held_on", LocalDate.parse(event.date()))
                .with("in_order", SessionOrder.moved(session.text("in_order"), event.date(), event.start())));
    }

    @EventHandler
    void on(SessionHosted event, At at) {
        change(at, event.sessionId(), session -> session.with("host_id", event.organisation())
                .with("venue_id", event.venue()));
    }

    @EventHandler
    void on(HostingHandedBack event, At at) {
        change(at, event.sessionId(), session -> session.with("host_id", null).with("venue_id", null));
    }

    @EventHandler
    void on(CoLeadNamed event, At at) {
        change(at, event.sessionId(), session -> session.with("co_lead_id", event.organisation()));
    }

    @EventHandler
    void on(CoLeadReleased event, At at) {
        change(at, event.sessionId(), session -> session.with("co_lead_id", null));
    }

    @EventHandler
    void on(SessionClosed event, At at) {
        change(at, event.sessionId(), session -> session.with("held", true).with("closed_at", at.position()));
    }

    @EventHandler
    void on(SessionReopened event, At at) {
        change(at, event.sessionId(), session -> session.with("held", false));
    }

    @EventHandler
    void on(SessionCancelled event, At at) {
        change(at, event.sessionId(), session -> session.with("held", false).with("cancelled", true));
    }

    private void change(At at, String id, UnaryOperator<Row> change) {
        tables.sessions.find(id).ifPresent(before -> {
            Row after = change.apply(before);
            tables.sessions.put(at, after);
            if (before.flag("held") || after.flag("held")) {
                turns.session(at, before, after);
                recount.sessions(at, List.of(after));
            }
        });
    }
}
