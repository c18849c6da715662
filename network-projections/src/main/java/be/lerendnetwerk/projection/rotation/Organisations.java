package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.Newest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rotations need to know, as of a moment. */
final class Organisations {

    private static final String TURNS = Newest.of("turn_total", "t")
            .where("organisation_id", "o.organisation_id")
            .leftJoin();
    private static final String LATEST =
            Newest.of("latest_session", "s").where("id", "one.id").leftJoin();

    private final List<Organisation> all;
    private final @Nullable String latestHost;
    private final @Nullable String latestCoLead;

    /** What is known of one, whichever rotation is asked for. */
    record Organisation(
            String id,
            String name,
            long admittedAt,
            boolean left,
            boolean paused,
            boolean standingLead,
            boolean offersVenue,
            boolean attended,
            int timesHosted,
            @Nullable LocalDate lastHostedOn,
            int timesLed,
            @Nullable LocalDate lastLedOn,
            int visitsReceived) {}

    Organisations(Histories histories, Ask ask) {
        all = histories.asOf(ask, String.format(Locale.ROOT, """
                        select o.organisation_id, o.name, o.admitted_at, o.has_left,
                            o.paused and (o.paused_until is null or o.paused_until >= :today) as paused_today,
                            l.organisation_id is not null as leads, o.venue_id is not null as offers_venue,
                            exists (
                                select 1 from delegation d where d.organisation_id = o.organisation_id
                                    and d.valid_from <= :position and d.valid_to > :position) as attended,
                            t.times_hosted, t.last_hosted_on, t.times_led, t.last_led_on, t.visits_received
                        from organisations o
                        left join standing_leads l on l.organisation_id = o.organisation_id
                            and l.valid_from <= :position and l.valid_to > :position
                        %s
                        where o.valid_from <= :position and o.valid_to > :position
                        """, TURNS)).list((row, number) -> organisation(row));
        Latest latest = histories
                .asOf(ask, String.format(Locale.ROOT, """
                        select s.host_id, s.co_lead_id from (select cast('' as varchar) as id) one %s
                        where s.id is not null
                        """, LATEST))
                .list((row, number) -> new Latest(row.getString(1), row.getString(2)))
                .stream()
                .findFirst()
                .orElse(new Latest(null, null));
        latestHost = latest.host;
        latestCoLead = latest.coLead;
    }

    /** Who hosted and who co-led the latest held session. */
    private record Latest(@Nullable String host, @Nullable String coLead) {}

    List<Organisation> all() {
        return all;
    }

    /** Whether it hosted the latest held session. */
    boolean hostedLast(Organisation one) {
        return one.id().equals(latestHost);
    }

    /** Whether it co-led the latest held session. */
    boolean ledLast(Organisation one) {
        return one.id().equals(latestCoLead);
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(
                row.getString("organisation_id"),
                row.getString("name"),
                row.getLong("admitted_at"),
                row.getBoolean("has_left"),
                row.getBoolean("paused_today"),
                row.getBoolean("leads"),
                row.getBoolean("offers_venue"),
                row.getBoolean("attended"),
                row.getInt("times_hosted"),
                row.getObject("last_hosted_on", LocalDate.class),
                row.getInt("times_led"),
                row.getObject("last_led_on", LocalDate.class),
                row.getInt("visits_received"));
    }
}
