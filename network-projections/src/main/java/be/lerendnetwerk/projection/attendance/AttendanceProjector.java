package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.ApologyWithdrawn;
import be.lerendnetwerk.domain.session.event.AttendanceCorrected;
import be.lerendnetwerk.domain.session.event.AttendanceRecorded;
import be.lerendnetwerk.domain.session.event.AttendanceWithdrawn;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SubstituteNamed;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.Row;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what was said and marked about each person and session. */
@Component
@ProcessingGroup("attendance")
final class AttendanceProjector {

    private final AttendanceTables tables;
    private final TotalTables totals;
    private final Recount recount;

    AttendanceProjector(AttendanceTables tables, TotalTables totals, Recount recount) {
        this.tables = tables;
        this.totals = totals;
        this.recount = recount;
    }

    @EventHandler
    void on(PresenceAnnounced event, At at) {
        notice(at, event.sessionId(), event.participant(), row -> row.with("announced", true)
                .with("apologised", false)
                .with("apology", null));
    }

    @EventHandler
    void on(ApologyReceived event, At at) {
        notice(at, event.sessionId(), event.participant(), row -> row.with("announced", false)
                .with("apologised", true)
                .with("apology", event.reason()));
    }

    @EventHandler
    void on(ApologyWithdrawn event, At at) {
        notice(at, event.sessionId(), event.participant(), row -> row.with("apologised", false)
                .with("apology", null));
    }

    @EventHandler
    void on(SubstituteNamed event, At at) {
        for (Row row : tables.notices.where("session_id", event.sessionId())) {
            if (event.substitute().equals(row.textOrNull("substitute_id"))) {
                tables.notices.put(at, row.with("substitute_id", null));
            }
        }
        notice(at, event.sessionId(), event.participant(), row -> row.with("substitute_id", event.substitute()));
    }

    @EventHandler
    void on(AttendanceRecorded event, At at) {
        tables.records.put(
                at,
                tables.records
                        .row(event.sessionId(), event.participant())
                        .with("organisation_id", event.organisation())
                        .with("status", event.status())
                        .with("substitute_for", event.substituteFor())
                        .with("recorded_by", at.by())
                        .with("marked_at", at.position()));
        recountIfHeld(at, event.sessionId());
    }

    @EventHandler
    void on(AttendanceWithdrawn event, At at) {
        tables.records.remove(at, event.sessionId(), event.participant());
        recountIfHeld(at, event.sessionId());
    }

    @EventHandler
    void on(AttendanceCorrected event, At at) {
        Row before = tables.records
                .find(event.sessionId(), event.participant())
                .orElseGet(() -> tables.records.row(event.sessionId(), event.participant()));
        tables.records.put(
                at,
                before.with("organisation_id", event.organisation())
                        .with("status", event.to())
                        .with("substitute_for", event.substituteFor())
                        .with("corrected_by", at.by())
                        .with("marked_at", at.position()));
        recountIfHeld(at, event.sessionId());
    }

    @ResetHandler
    void reset() {
        tables.clear();
        totals.clear();
    }

    private void notice(At at, String session, String participant, UnaryOperator<Row> change) {
        Row before = tables.notices.find(session, participant).orElseGet(() -> tables.notices
                .row(session, participant)
                .with("announced", false)
                .with("apologised", false));
        tables.notices.put(at, change.apply(before));
        recountIfHeld(at, session);
    }

    private void recountIfHeld(At at, String session) {
        tables.sessions
                .find(session)
                .filter(row -> row.flag("held"))
                .ifPresent(row -> recount.sessions(at, List.of(row)));
    }
}
