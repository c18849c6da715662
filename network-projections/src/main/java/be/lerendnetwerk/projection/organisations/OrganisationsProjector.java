package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.domain.organisation.event.HostingPaused;
import be.lerendnetwerk.domain.organisation.event.HostingResumed;
import be.lerendnetwerk.domain.organisation.event.OrganisationAdmitted;
import be.lerendnetwerk.domain.organisation.event.OrganisationCorrected;
import be.lerendnetwerk.domain.organisation.event.OrganisationLeft;
import be.lerendnetwerk.domain.organisation.event.OrganisationRejoined;
import be.lerendnetwerk.domain.organisation.event.VenueCorrected;
import be.lerendnetwerk.domain.organisation.event.VenueOffered;
import be.lerendnetwerk.domain.organisation.event.VenueWithdrawn;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import be.lerendnetwerk.projection.history.Row;
import java.time.LocalDate;
import java.util.Comparator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps the organisations and the places they offer. */
@Component
@ProcessingGroup("organisations")
final class OrganisationsProjector {

    private final History organisations;
    private final History venues;

    OrganisationsProjector(OrganisationsTable table) {
        this.organisations = table.organisations();
        this.venues = table.venues();
    }

    @EventHandler
    void on(OrganisationAdmitted event, At at) {
        organisations.put(
                at,
                organisations
                        .row(event.organisationId())
                        .with("sheet_key", event.key())
                        .with("name", event.name())
                        .with("kind", event.kind())
                        .with("admitted_on", at.happenedOn())
                        .with("admitted_at", at.position())
                        .with("has_left", false)
                        .with("paused", false));
    }

    @EventHandler
    void on(OrganisationCorrected event, At at) {
        organisations.change(at, event.organisationId(), row -> row.with("name", event.name())
                .with("kind", event.kind()));
    }

    @EventHandler
    void on(VenueOffered event, At at) {
        venues.put(
                at,
                venues.row(event.venue())
                        .with("organisation_id", event.organisationId())
                        .with("name", event.name())
                        .with("address", event.address())
                        .with("directions", event.directions())
                        .with("offered_at", at.position())
                        .with("withdrawn", false));
        nameFirstVenue(event.organisationId(), at);
    }

    @EventHandler
    void on(VenueCorrected event, At at) {
        venues.change(at, event.venue(), row -> row.with("name", event.name())
                .with("address", event.address())
                .with("directions", event.directions()));
    }

    @EventHandler
    void on(VenueWithdrawn event, At at) {
        venues.change(at, event.venue(), row -> row.with("withdrawn", true));
        nameFirstVenue(event.organisationId(), at);
    }

    @EventHandler
    void on(HostingPaused event, At at) {
        LocalDate until = event.until() == null ? null : LocalDate.parse(event.until());
        organisations.change(
                at, event.organisationId(), row -> row.with("paused", true).with("paused_until", until));
    }

    @EventHandler
    void on(HostingResumed event, At at) {
        organisations.change(
                at, event.organisationId(), row -> row.with("paused", false).with("paused_until", null));
    }

    @EventHandler
    void on(OrganisationLeft event, At at) {
        organisations.change(at, event.organisationId(), row -> row.with("has_left", true));
    }

    @EventHandler
    void on(OrganisationRejoined event, At at) {
        organisations.change(at, event.organisationId(), row -> row.with("has_left", false));
    }

    @ResetHandler
    void reset() {
        organisations.clear();
        venues.clear();
    }

    private void nameFirstVenue(String organisation, At at) {
        String first = venues.where("organisation_id", organisation).stream()
                .filter(venue -> !venue.flag("withdrawn"))
                .min(Comparator.comparing((Row venue) -> venue.longNumber("offered_at")))
                .map(venue -> venue.text("venue_id"))
                .orElse(null);
        organisations.change(at, organisation, row -> row.with("venue_id", first));
    }
}
