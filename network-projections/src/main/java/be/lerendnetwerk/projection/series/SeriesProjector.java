package be.lerendnetwerk.projection.series;

import be.lerendnetwerk.domain.series.event.GroupClosed;
import be.lerendnetwerk.domain.series.event.GroupReopened;
import be.lerendnetwerk.domain.series.event.SeriesAbandoned;
import be.lerendnetwerk.domain.series.event.SeriesConcluded;
import be.lerendnetwerk.domain.series.event.SeriesPlanned;
import be.lerendnetwerk.domain.series.event.SeriesRevised;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what each series plans, and how it ended. */
@Component
@ProcessingGroup("series")
final class SeriesProjector {

    private final History series;

    SeriesProjector(SeriesTable table) {
        this.series = table.series();
    }

    @EventHandler
    void on(SeriesPlanned event, At at) {
        series.put(
                at,
                series.row(event.seriesId())
                        .with("sheet_key", event.key())
                        .with("title", event.title())
                        .with("planned_sessions", event.plannedSessions())
                        .with("session_minutes", event.sessionMinutes())
                        .with("minimum_attendance", event.minimumAttendance())
                        .with("follows_series_id", event.follows())
                        .with("group_closed", false));
    }

    @EventHandler
    void on(SeriesRevised event, At at) {
        series.change(at, event.seriesId(), row -> row.with("title", event.title())
                .with("planned_sessions", event.plannedSessions())
                .with("session_minutes", event.sessionMinutes())
                .with("minimum_attendance", event.minimumAttendance()));
    }

    @EventHandler
    void on(GroupClosed event, At at) {
        series.change(at, event.seriesId(), row -> row.with("group_closed", true));
    }

    @EventHandler
    void on(GroupReopened event, At at) {
        series.change(at, event.seriesId(), row -> row.with("group_closed", false));
    }

    @EventHandler
    void on(SeriesConcluded event, At at) {
        series.change(at, event.seriesId(), row -> row.with("ending", "concluded"));
    }

    @EventHandler
    void on(SeriesAbandoned event, At at) {
        series.change(at, event.seriesId(), row -> row.with("ending", "abandoned"));
    }

    @ResetHandler
    void reset() {
        series.clear();
    }
}
