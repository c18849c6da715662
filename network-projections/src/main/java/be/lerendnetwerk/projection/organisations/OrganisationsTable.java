package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.projection.history.Cell;
import be.lerendnetwerk.projection.history.Histories;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Shape;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The tables of organisations and of the places they offer. */
@Component
final class OrganisationsTable {

    private static final Shape ORGANISATIONS = Shape.of("organisations")
            .keyedBy("organisation_id")
            .holding(
                    "sheet_key",
                    "name",
                    "kind",
                    "venue_id",
                    "admitted_on",
                    "admitted_at",
                    "has_left",
                    "paused",
                    "paused_until");

    private static final Shape VENUES = Shape.of("venues")
            .keyedBy("venue_id")
            .holding("organisation_id", "name", "address", "directions", "offered_at", "withdrawn")
            .foundBy("organisation_id");

    private final Histories histories;
    private final History organisations;
    private final History venues;

    OrganisationsTable(Histories histories) {
        this.histories = histories;
        this.organisations = histories.table(ORGANISATIONS);
        this.venues = histories.table(VENUES);
    }

    History organisations() {
        return organisations;
    }

    History venues() {
        return venues;
    }

    @QueryHandler
    List<OrganisationRow> answer(FindOrganisations question) {
        return histories
                .asOf(question.ask(), """
                        select o.organisation_id, o.sheet_key, o.name, o.kind, l.organisation_id as standing_lead,
                            o.venue_id, v.name as venue_name, v.address, o.admitted_on, o.has_left,
                            o.paused and (o.paused_until is null or o.paused_until >= :today) as paused_today,
                            o.paused_until
                        from organisations o
                        left join standing_leads l on l.organisation_id = o.organisation_id
                            and l.valid_from <= :position and l.valid_to > :position
                        left join venues v on v.venue_id = o.venue_id
                            and v.valid_from <= :position and v.valid_to > :position
                        where o.valid_from <= :position and o.valid_to > :position
                        """)
                .narrowedBy("organisationId", "o.organisation_id")
                .orderedBy("o.admitted_at, o.organisation_id")
                .list((row, number) -> organisation(row));
    }

    @QueryHandler
    List<VenueRow> answer(FindVenues question) {
        return histories
                .asOf(question.ask(), """
                        select v.venue_id, v.name, v.address, v.organisation_id, v.withdrawn, v.directions
                        from venues v
                        where v.valid_from <= :position and v.valid_to > :position
                        """)
                .narrowedBy("venueId", "v.venue_id")
                .narrowedBy("organisationId", "v.organisation_id")
                .orderedBy("v.offered_at, v.venue_id")
                .list((row, number) -> new VenueRow(
                        row.getString("venue_id"),
                        row.getString("name"),
                        row.getString("address"),
                        row.getString("organisation_id"),
                        row.getBoolean("withdrawn"),
                        Cell.personal(row.getString("directions"))));
    }

    private static OrganisationRow organisation(ResultSet row) throws SQLException {
        boolean paused = row.getBoolean("paused_today");
        return new OrganisationRow(
                row.getString("organisation_id"),
                row.getString("sheet_key"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("standing_lead") != null,
                row.getString("venue_id"),
                row.getString("venue_name"),
                row.getString("address"),
                row.getObject("admitted_on", LocalDate.class),
                row.getBoolean("has_left"),
                paused,
                paused ? row.getObject("paused_until", LocalDate.class) : null);
    }
}
