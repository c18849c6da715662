package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says again how often organisations hosted and co-led, and who did so last. */
@Component
final class Turns {

    private static final String THE_ONE = "";
    private static final Comparator<Row> IN_ORDER = Comparator.comparing(row -> row.text("in_order"));

    private final AttendanceTables tables;
    private final TotalTables totals;

    Turns(AttendanceTables tables, TotalTables totals) {
        this.tables = tables;
        this.totals = totals;
    }

    /** After a session became another one: for whoever hosted and co-led it, and who does now. */
    void session(At at, Row before, Row after) {
        Stream.of(before, after)
                .flatMap(session -> Stream.of(session.textOrNull("host_id"), session.textOrNull("co_lead_id")))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(organisation -> organisation(at, organisation));
        latest(at, after);
    }

    /** One organisation, from all its turns. */
    void organisation(At at, String id) {
        List<Row> hosted = held(tables.sessions.where("host_id", id));
        List<Row> led = held(tables.sessions.where("co_lead_id", id));
        int visits = totals.visits.where("host_id", id).stream()
                .mapToInt(row -> row.number("visits"))
                .sum();
        totals.organisations.put(at, totals.organisations.row(id));
        totals.turns.put(
                at,
                totals.turns
                        .row(id)
                        .with("times_hosted", hosted.size())
                        .with("last_hosted_on", lastOf(hosted))
                        .with("times_led", led.size())
                        .with("last_led_on", lastOf(led))
                        .with("visits_received", visits));
    }

    /** All held sessions are looked at only where the latest one stopped being that. */
    private void latest(At at, Row session) {
        History latest = totals.latest;
        Optional<Row> known = latest.find(THE_ONE);
        boolean was = known.map(row -> row.text("session_id").equals(session.text("session_id")))
                .orElse(false);
        boolean isBehind = known.map(row -> !session.flag("held") || IN_ORDER.compare(session, row) < 0)
                .orElse(!session.flag("held"));
        if (!isBehind) {
            latest.put(at, told(session));
        } else if (was) {
            tables.sessions.where("held", true).stream()
                    .max(IN_ORDER)
                    .ifPresentOrElse(row -> latest.put(at, told(row)), () -> latest.remove(at, THE_ONE));
        }
    }

    private Row told(Row session) {
        return totals.latest
                .row(THE_ONE)
                .with("session_id", session.text("session_id"))
                .with("in_order", session.text("in_order"))
                .with("host_id", session.textOrNull("host_id"))
                .with("co_lead_id", session.textOrNull("co_lead_id"));
    }

    private static List<Row> held(List<Row> sessions) {
        return sessions.stream().filter(session -> session.flag("held")).toList();
    }

    private static @Nullable LocalDate lastOf(List<Row> sessions) {
        return sessions.stream()
                .map(session -> session.date("held_on"))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
