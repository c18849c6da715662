package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rotations need to know, as of a moment. */
final class Organisations {

    private final List<Organisation> all;
    private final List<Turns.Held> sessions;
    private final Set<String> attended = new HashSet<>();
    private final Map<String, Integer> visitsReceived = new HashMap<>();

    /** What does not depend on which rotation is asked for. */
    record Organisation(
            String id,
            String name,
            long admittedAt,
            boolean left,
            boolean paused,
            boolean standingLead,
            boolean offersVenue) {}

    Organisations(Histories histories, Ask ask) {
        all = histories
                .asOf(ask, """
                        select o.organisation_id, o.name, o.admitted_at, o.has_left,
                            o.paused and (o.paused_until is null or o.paused_until >= :today),
                            l.organisation_id is not null, o.venue_id is not null
                        from organisations o
                        left join standing_leads l on l.organisation_id = o.organisation_id
                            and l.valid_from <= :position and l.valid_to > :position
                        where o.valid_from <= :position and o.valid_to > :position
                        """)
                .list((row, number) -> new Organisation(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getBoolean(4),
                        row.getBoolean(5),
                        row.getBoolean(6),
                        row.getBoolean(7)));
        sessions = histories
                .asOf(ask, """
                        select in_order, held_on, host_id, co_lead_id from attendance_session
                        where valid_from <= :position and valid_to > :position and held
                        """)
                .list((row, number) -> new Turns.Held(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getString(3), row.getString(4)));
        histories.asOf(ask, """
                        select organisation_id, host_id, count(*) from presence
                        where valid_from <= :position and valid_to > :position
                        group by organisation_id, host_id
                        """).list((row, number) -> note(row.getString(1), row.getString(2), row.getInt(3)));
    }

    List<Organisation> all() {
        return all;
    }

    List<Turns.Held> sessions() {
        return sessions;
    }

    boolean attended(String organisation) {
        return attended.contains(organisation);
    }

    int visitsReceived(String organisation) {
        return visitsReceived.getOrDefault(organisation, 0);
    }

    private String note(String organisation, @Nullable String host, int presences) {
        attended.add(organisation);
        if (host != null && !host.equals(organisation)) {
            visitsReceived.merge(host, presences, Integer::sum);
        }
        return organisation;
    }
}
