package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tables of the processing group {@code attendance} of what held sessions come to, so that nobody adds them all up. */
@Component
final class TotalTables {

    final History counts;
    final History delegations;
    final History organisations;
    final History turns;
    final History latest;
    final History visits;
    final History meetings;

    TotalTables(Histories histories) {
        counts = histories.table(
                Shape.of("attendance_count").keyedBy("session_id").holding("present", "excused", "visitors"));
        delegations = histories.table(Shape.of("delegation")
                .keyedBy("session_id", "organisation_id")
                .holding("held_on", "host_id", "people", "first_visits", "since_at")
                .foundBy("session_id", "organisation_id", "host_id"));
        organisations = histories.table(Shape.of("attendance_organisation").keyedBy("organisation_id"));
        turns = histories.table(Shape.of("turn_total")
                .keyedBy("organisation_id")
                .holding("times_hosted", "last_hosted_on", "times_led", "last_led_on", "visits_received"));
        latest = histories.table(
                Shape.of("latest_session").keyedBy("id").holding("session_id", "in_order", "host_id", "co_lead_id"));
        visits = histories.table(Shape.of("visit_total")
                .keyedBy("organisation_id", "host_id")
                .holding("visits", "first_visits", "since_at", "since_on")
                .foundBy("host_id"));
        meetings = histories.table(Shape.of("meeting_total")
                .keyedBy("organisation_a", "organisation_b")
                .holding("shared_sessions", "since_at", "since_on"));
    }

    void clear() {
        List.of(counts, delegations, organisations, turns, latest, visits, meetings)
                .forEach(History::clear);
    }
}
