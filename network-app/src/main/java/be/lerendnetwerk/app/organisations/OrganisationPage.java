package be.lerendnetwerk.app.organisations;

import be.lerendnetwerk.app.frame.Act;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.cases.FindBoard;
import be.lerendnetwerk.projection.cases.FindCasesOf;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.rotation.CoLeadTurn;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.sessions.FindSessionsOf;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows one organisation. */
@ShowsPages
class OrganisationPage {

    @GetMapping("/organisations/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "cases", required = false) @Nullable String cases,
            @RequestParam(name = "sessions", required = false) @Nullable String sessions,
            @ModelAttribute("look") Look look,
            Model page) {
        OrganisationRow row = look.one(OrganisationRow.class, "organisationId", id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("organisation", row);
        boolean allSessions = "all".equals(sessions);
        Latest<SessionRow> hosted = sessions("hostOrganisationId", "host", id, allSessions, look);
        Latest<SessionRow> coLed = sessions("coLeadOrganisationId", "coLead", id, allSessions, look);
        page.addAttribute("names", names(look, hosted.latest(), coLed.latest()));
        page.addAttribute("people", look.where(ParticipantRow.class, "organisationId", id));
        Latest<Card> shown = cases(id, "all".equals(cases), look);
        page.addAttribute("cases", shown.latest());
        page.addAttribute("moreCases", shown.more());
        page.addAttribute(
                "hosting", look.one(VenueTurn.class, "organisationId", id).orElse(null));
        page.addAttribute(
                "leading", look.one(CoLeadTurn.class, "organisationId", id).orElse(null));
        page.addAttribute("hosted", hosted.latest());
        page.addAttribute("coLed", coLed.latest());
        page.addAttribute("moreSessions", hosted.more() || coLed.more());
        page.addAttribute("venues", venues(row, look));
        page.addAttribute("bridges", bridges(id, look));
        page.addAttribute("acts", OrganisationActs.of(row));
        return "organisations/organisation";
    }

    /** The places that are on offer, the one offered first first, each with what can be done with it. */
    private static Map<VenueRow, List<Act>> venues(OrganisationRow row, Look look) {
        Map<VenueRow, List<Act>> venues = new LinkedHashMap<>();
        look.where(VenueRow.class, "organisationId", row.organisationId()).stream()
                .filter(venue -> !venue.withdrawn())
                .forEach(venue -> venues.put(venue, row.left() ? List.of() : OrganisationActs.venue(venue)));
        return venues;
    }

    /**
     * What is latest, the last first.
     *
     * @param latest those that are shown
     * @param more whether there are others
     */
    private record Latest<T>(List<T> latest, boolean more) {

        /** Of an answer that has one more than is shown where there are more. */
        static <T> Latest<T> of(List<T> answer, int oneMore) {
            boolean more = answer.size() == oneMore;
            return new Latest<>(more ? answer.subList(0, oneMore - 1) : answer, more);
        }
    }

    /** Sessions that the organisation hosts or co-leads. */
    private static Latest<SessionRow> sessions(String column, String option, String id, boolean all, Look look) {
        return all
                ? new Latest<>(
                        look.where(SessionRow.class, column, id).stream()
                                .sorted(Comparator.comparing(SessionRow::date).reversed())
                                .toList(),
                        false)
                : Latest.of(look.under(FindSessionsOf.READ_MODEL, option, id), FindSessionsOf.LATEST);
    }

    /**
     * A case as the page lists it.
     *
     * @param caseId the case
     * @param title its title
     * @param status its stage
     */
    record Card(String caseId, @Nullable Personal title, String status) {}

    private static Latest<Card> cases(String id, boolean all, Look look) {
        return all
                ? new Latest<>(
                        look.where(CaseRow.class, "organisationId", id).stream()
                                .map(row -> new Card(row.caseId(), row.title(), row.status()))
                                .toList(),
                        false)
                : Latest.of(
                        look.under(FindCasesOf.READ_MODEL, "organisation", id).stream()
                                .map(row -> new Card(row.caseId(), row.title(), row.status()))
                                .toList(),
                        FindBoard.OF_EACH);
    }

    private static Names names(Look look, List<SessionRow> hosted, List<SessionRow> coLed) {
        Names names = new Names(look);
        names.note(hosted);
        names.note(coLed);
        return names;
    }

    /** The bridges of one organisation, seen from its side. */
    private static List<Crossing> bridges(String id, Look look) {
        return Stream.of("organisationA", "organisationB")
                .flatMap(side -> look.where(Bridge.class, side, id).stream())
                .map(bridge -> Crossing.from(id, bridge))
                .sorted(Comparator.comparing(Crossing::strength).reversed())
                .toList();
    }

    /**
     * A bridge, seen from one side.
     *
     * @param to the organisation on the other side
     * @param bridge the bridge
     */
    record Crossing(String to, Bridge bridge) {

        static Crossing from(String id, Bridge bridge) {
            return new Crossing(
                    bridge.organisationA().equals(id) ? bridge.organisationB() : bridge.organisationA(), bridge);
        }

        int strength() {
            return bridge.sharedSessions() + bridge.visits() + bridge.cases();
        }
    }
}
