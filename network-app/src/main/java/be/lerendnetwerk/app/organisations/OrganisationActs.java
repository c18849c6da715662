package be.lerendnetwerk.app.organisations;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import java.util.List;

/**
 * What can be done with an organisation.
 *
 * @param people with its people
 * @param cases with its cases
 * @param hosting with its place and its turns
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
        Act pause = row.paused()
                ? Act.now("resume-hosting", "organisationId", id)
                : Act.form("pause-hosting", "organisationId", id);
        String venue = row.venueId();
        return venue == null
                ? List.of(Act.form("offer-venue", "organisationId", id).asMain(), pause)
                : List.of(
                        Act.form("correct-venue", "organisationId", id).fixed("venue", venue),
                        Act.form("offer-venue", "organisationId", id),
                        Act.now("withdraw-venue", "organisationId", id, "venue", venue),
                        pause);
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
