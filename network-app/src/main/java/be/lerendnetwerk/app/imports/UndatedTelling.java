package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.command.AppointStandingLead;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.organisation.command.AdmitOrganisation;
import be.lerendnetwerk.domain.organisation.command.OfferVenue;
import be.lerendnetwerk.domain.participant.ParticipantId;
import be.lerendnetwerk.domain.participant.command.RegisterParticipant;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of what has no date of its own, on the day of the earliest row that needs it. Told last, when all that is dated has
 * said what it needs.
 */
record UndatedTelling(Story story, Timeline timeline, Telling telling) {

    void tell() {
        Collection<Fact> people = story.all(Sheet.PARTICIPANTS);
        people.forEach(this::passOnToOrganisation);
        passOnAlongSeries();
        fresh(Sheet.ORGANISATIONS).forEach(this::organisation);
        fresh(Sheet.PARTICIPANTS).forEach(this::participant);
        fresh(Sheet.SERIES).forEach(this::series);
        fresh(Sheet.NETWORK).forEach(this::network);
    }

    static VenueId venueOf(Story story, Fact organisation) {
        return new VenueId(story.ids().of("venue", organisation.id()));
    }

    private List<Fact> fresh(Sheet sheet) {
        return story.all(sheet).stream().filter(Fact::isNew).toList();
    }

    private void passOnToOrganisation(Fact person) {
        When when = telling.neededAt(person.id());
        if (when != null) {
            telling.needs(story.id(Sheet.ORGANISATIONS, person.now().text("organisation")), when);
        }
    }

    /** What follows a series needs it; a chain of n series is through after at most n rounds. */
    private void passOnAlongSeries() {
        Collection<Fact> all = story.all(Sheet.SERIES);
        for (int round = 0; round < all.size(); round++) {
            for (Fact series : all) {
                When when = telling.neededAt(series.id());
                String follows = series.now().get("follows");
                if (when != null && follows != null) {
                    telling.needs(story.id(Sheet.SERIES, follows), when);
                }
            }
        }
    }

    /** Only the day is that of whatever needs it, so that the rows of one day keep the order of the files. */
    private When when(Fact fact) {
        When needed = telling.neededAt(fact.id());
        return needed == null ? timeline.last() : needed.dawn();
    }

    private void organisation(Fact fact) {
        Row row = fact.now();
        When when = when(fact);
        var id = OrganisationId.of(fact.id());
        telling.step(
                fact,
                when,
                Phase.UNDATED,
                new AdmitOrganisation(id, row.text("name"), row.get("kind"), row.text("organisation")));
        String venue = row.get("venue");
        if (venue != null) {
            telling.step(
                    fact,
                    when,
                    Phase.UNDATED,
                    new OfferVenue(id, venueOf(story, fact), venue, row.get("address"), null));
        }
        if (row.yes("standing_lead")) {
            telling.step(fact, when, Phase.UNDATED, new AppointStandingLead(NetworkId.THE_NETWORK, id));
        }
    }

    private void participant(Fact fact) {
        Row row = fact.now();
        telling.step(
                fact,
                when(fact),
                Phase.UNDATED,
                new RegisterParticipant(
                        ParticipantId.of(fact.id()),
                        OrganisationId.of(story.id(Sheet.ORGANISATIONS, row.text("organisation"))),
                        row.text("name"),
                        row.get("email"),
                        row.text("participant")));
    }

    private void series(Fact fact) {
        Row row = fact.now();
        String follows = row.get("follows");
        telling.step(
                fact,
                when(fact),
                Phase.UNDATED,
                new PlanSeries(
                        SeriesId.of(fact.id()),
                        row.text("title"),
                        row.numberOrNull("planned_sessions"),
                        row.numberOrNull("session_minutes"),
                        row.numberOrNull("minimum_attendance"),
                        follows == null ? null : SeriesId.of(story.id(Sheet.SERIES, follows)),
                        row.text("series")));
    }

    /** Everything needs the network, so it comes before all else. */
    private void network(Fact fact) {
        When first = telling.steps().stream()
                .map(Step::when)
                .min(Comparator.naturalOrder())
                .orElse(timeline.last());
        telling.step(
                fact,
                first.dawn(),
                Phase.BEGINNING,
                new FoundNetwork(fact.now().text("name"), fact.now().get("purpose"), null));
    }
}
