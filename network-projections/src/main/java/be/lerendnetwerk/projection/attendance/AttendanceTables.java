package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tables of the processing group {@code attendance}: what it recounts from, and what follows. */
@Component
final class AttendanceTables {

    final History series;
    final History sessions;
    final History promises;
    final History affiliations;
    final History knownPlaces;
    final History notices;
    final History records;
    final History attendance;
    final History streaks;
    final History presences;

    AttendanceTables(Histories histories) {
        series = histories.table(Shape.of("attendance_series")
                .keyedBy("series_id")
                .holding("series_key", "planned_sessions", "minimum_attendance", "ended"));
        sessions = histories.table(Shape.of("attendance_session")
                .keyedBy("session_id")
                .holding(
                        "series_id",
                        "session_number",
                        "held_on",
                        "in_order",
                        "host_id",
                        "venue_id",
                        "co_lead_id",
                        "held",
                        "cancelled",
                        "closed_at")
                .foundBy("series_id", "host_id", "co_lead_id", "held"));
        promises = histories.table(Shape.of("attendance_promise")
                .keyedBy("series_id", "participant_id")
                .holding("from_session", "last_session")
                .foundBy("series_id"));
        affiliations = histories.table(Shape.of("attendance_affiliation")
                .keyedBy("participant_id", "since_at")
                .holding("since_on", "organisation_id")
                .foundBy("participant_id"));
        knownPlaces = histories.table(Shape.of("attendance_known_place")
                .keyedBy("participant_id", "venue_id")
                .foundBy("participant_id"));
        notices = histories.table(Shape.of("attendance_notice")
                .keyedBy("session_id", "participant_id")
                .holding("announced", "apologised", "apology", "substitute_id")
                .foundBy("session_id"));
        records = histories.table(Shape.of("attendance_record")
                .keyedBy("session_id", "participant_id")
                .holding("organisation_id", "status", "substitute_for", "recorded_by", "corrected_by", "marked_at")
                .foundBy("session_id"));
        attendance = histories.table(Shape.of("attendance")
                .keyedBy("session_id", "participant_id")
                .holding(
                        "series_id",
                        "in_order",
                        "organisation_id",
                        "mark",
                        "substitute_for",
                        "recorded_by",
                        "corrected_by")
                .foundBy("session_id", "participant_id", "series_id"));
        streaks = histories.table(Shape.of("attendance_streak")
                .keyedBy("participant_id", "series_id")
                .holding(
                        "held",
                        "present",
                        "represented",
                        "excused",
                        "absent",
                        "current_streak",
                        "longest_streak",
                        "current_absence_run",
                        "longest_absence_run",
                        "sessions_left",
                        "minimum_attendance"));
        presences = histories.table(Shape.of("presence")
                .keyedBy("session_id", "participant_id")
                .holding("in_order", "held_on", "organisation_id", "host_id", "venue_id", "first_visit", "since_at")
                .foundBy("session_id", "participant_id"));
    }

    void clear() {
        List.of(series, sessions, promises, affiliations, knownPlaces, notices, records, attendance, streaks, presences)
                .forEach(History::clear);
    }
}
