package be.lerendnetwerk.app.organisations;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import java.util.List;

/**
 * What can be done with an organisation.
 *
 * @param people with its people
 * @param cases with its cases
 * @param hosting with its places and its turns
 * @param membership with what it is to the network
 */
record OrganisationActs(List<Act> people, List<Act> cases, List<Act> hosting, List<Act> membership) {

    static OrganisationActs of(OrganisationRow row) {
        String id = row.organisationId();
        if (row.left()) {
            return new OrganisationActs(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(Act.now("rejoin-network", "organisationId", id).asMain()));
        }
        return new OrganisationActs(
                List.of(of("register-participant", row)),
                List.of(of("propose-case", row)),
                hosting(row),
                membership(row));
    }

    private static Act of(String command, OrganisationRow row) {
        return Act.form(command, "back", "/organisations/" + row.organisationId())
                .fixed("organisation", row.organisationId());
    }

    private static List<Act> hosting(OrganisationRow row) {
        String id = row.organisationId();
        Act offer = Act.form("offer-venue", "organisationId", id);
        Act pause = row.paused()
                ? Act.now("resume-hosting", "organisationId", id)
                : Act.form("pause-hosting", "organisationId", id);
        return List.of(row.venueId() == null ? offer.asMain() : offer, pause);
    }

    /** With one of its places. */
    static List<Act> venue(VenueRow venue) {
        return List.of(
                Act.form("correct-venue", "organisationId", venue.organisationId())
                        .fixed("venue", venue.venueId()),
                Act.now("withdraw-venue", "organisationId", venue.organisationId(), "venue", venue.venueId()));
    }

    private static List<Act> membership(OrganisationRow row) {
        String id = row.organisationId();
        String lead = row.standingLead() ? "stand-down-lead" : "appoint-standing-lead";
        return List.of(
                Act.form("correct-organisation", "organisationId", id),
                Act.now(lead, "organisation", id, "back", "/organisations/" + id),
                Act.form("leave-network", "organisationId", id));
    }
}
