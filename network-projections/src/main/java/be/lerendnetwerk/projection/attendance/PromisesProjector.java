package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.domain.series.event.CommitmentMade;
import be.lerendnetwerk.domain.series.event.CommitmentWithdrawn;
import be.lerendnetwerk.domain.series.event.LatecomerAdmitted;
import be.lerendnetwerk.domain.series.event.SeriesAbandoned;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.series.event.SeriesRevised;
import be.lerendnetwerk.projection.history.At;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Knows what was planned with a series, and who promised to come from which session on. */
@Component
@ProcessingGroup("attendance")
final class PromisesProjector {

    private final AttendanceTables tables;
    private final Recount recount;

    PromisesProjector(AttendanceTables tables, Recount recount) {
        this.tables = tables;
        this.recount = recount;
    }

    @EventHandler
    void on(SeriesPlanned event, At at) {
        tables.series.put(
                at,
                tables.series
                        .row(event.seriesId())
                        .with("series_key", event.key())
                        .with("planned_sessions", event.plannedSessions())
                        .with("minimum_attendance", event.minimumAttendance())
                        .with("ended", false));
    }

    @EventHandler
    void on(SeriesRevised event, At at) {
        tables.series.change(at, event.seriesId(), series -> series.with("planned_sessions", event.plannedSessions())
                .with("minimum_attendance", event.minimumAttendance()));
        recount.streaksOfSeries(at, event.seriesId());
    }

    @EventHandler
    void on(SeriesConcluded event, At at) {
        end(at, event.seriesId());
    }

    @EventHandler
    void on(SeriesAbandoned event, At at) {
        end(at, event.seriesId());
    }

    @EventHandler
    void on(CommitmentMade event, At at) {
        promise(at, event.seriesId(), event.participant(), event.fromSession());
    }

    @EventHandler
    void on(LatecomerAdmitted event, At at) {
        promise(at, event.seriesId(), event.participant(), event.fromSession());
    }

    @EventHandler
    void on(CommitmentWithdrawn event, At at) {
        tables.promises.find(event.seriesId(), event.participant()).ifPresent(promise -> {
            tables.promises.put(at, promise.with("last_session", event.lastSession()));
            recount.promise(at, event.seriesId(), event.participant());
        });
    }

    private void end(At at, String series) {
        tables.series.change(at, series, row -> row.with("ended", true));
        recount.streaksOfSeries(at, series);
    }

    private void promise(At at, String series, String participant, int fromSession) {
        tables.promises.put(at, tables.promises.row(series, participant).with("from_session", fromSession));
        recount.promise(at, series, participant);
    }
}
