package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.forms.Said;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.commitments.CommitmentRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessionnotes.FindSessionNotes;
import be.lerendnetwerk.projection.sessionnotes.SessionNote;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What forms ask, what they begin with, how they refuse, and how what they did is taken back. */
class FormsTest extends SintNiklaasPages {

    private static final Pattern VERSION = Pattern.compile("name=\"expectedVersion\" value=\"(\\d+)\"");
    private static final Pattern ALERT = Pattern.compile("(?s)role=\"alert\".*?</div>");

    @Autowired
    private MockMvcTester web;

    @Test
    void whoever_came_second_sees_what_the_first_one_made_of_it_and_can_save_all_the_same() {
        String id = caseOf("proposed");
        String version = version(coordinator().read("/do/revise-case?caseId=" + id));
        revise(id, version, "Van de eerste", "Hoe?");

        String refused = text(revise(id, version, "Van de tweede", "Hoe?"));

        assertThat(refused)
                .contains("Nu staat er: Van de eerste", "value=\"Van de tweede\"", "Toch bewaren")
                .doesNotContain("Nu staat er: Hoe?", "CaseRevised");
        assertThat(alert(refused))
                .containsOnlyOnce("Iemand anders was je voor")
                .contains("coordinator, ", "Case herwerkt: Van de eerste");
        assertThat(revise(id, version(refused), "Van de tweede", "Hoe?")).hasStatus(302);
        assertThat(coordinator().read("/cases/" + id)).contains("Van de tweede");
    }

    @Test
    void every_correction_resolves_a_conflict() {
        OrganisationRow host = organisation(o -> o.venueId() != null);
        String session = session(30);
        resolves("rename-network", Map.of("purpose", ""), "name");
        resolves("correct-organisation", Map.of("organisationId", host.organisationId()), "name");
        resolves(
                "correct-venue",
                Map.of("organisationId", host.organisationId(), "venue", String.valueOf(host.venueId())),
                "name");
        resolves("correct-participant", Map.of("participantId", person().participantId()), "name");
        resolves("revise-series", Map.of("seriesId", runningSeries()), "title");
        resolves("reschedule-session", Map.of("sessionId", session, "date", "2031-01-01"), "minutes");
    }

    /** Two open the same form, both change the same field; the second one sees the value of the first and saves again. */
    private void resolves(String command, Map<String, String> fields, String field) {
        String address = "/do/" + command + "?"
                + String.join(
                        "&",
                        fields.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .toList());
        String version = version(coordinator().read(address));
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("expectedVersion", version);
        String of = field.equals("minutes") ? "" : " of " + command;
        sent.put(field, "101" + of);
        assertThat(coordinator().send(command, sent)).as(command).hasStatus(302);
        sent.put(field, "102" + of);
        String refused = text(coordinator().send(command, sent));
        assertThat(refused).as(command).contains("Nu staat er: 101" + of, "value=\"102" + of + "\"", "Toch bewaren");
        sent.put("expectedVersion", version(refused));
        assertThat(coordinator().send(command, sent)).as(command).hasStatus(302);
    }

    @Test
    void a_mark_is_taken_back_to_the_mark_of_before() {
        String session = session(0);
        String person = list(session).get(0).participantId();
        tap(session, person, "PRESENT");

        MvcTestResult absent = tap(session, person, "ABSENT");
        assertThat(said(absent).text()).contains("genoteerd als afwezig");
        undo(absent);
        assertThat(entry(session, person).status()).isEqualTo("present");

        MvcTestResult none =
                coordinator().send("withdraw-attendance", Map.of("sessionId", session, "participant", person));
        undo(none);
        assertThat(entry(session, person).status()).isEqualTo("present");
    }

    @Test
    void a_first_mark_is_taken_back_to_none() {
        String session = session(0);
        String person = list(session).get(0).participantId();
        undo(tap(session, person, "PRESENT"));
        assertThat(entry(session, person).status()).isNull();
    }

    @Test
    void another_venue_is_taken_back_to_the_one_of_before() {
        OrganisationRow host = organisation(o -> o.venueId() != null);
        String first = String.valueOf(host.venueId());
        String second = venue(host.organisationId(), "De kelder");
        String session = session(31);
        MvcTestResult confirmed = host(session, host.organisationId(), first);

        MvcTestResult elsewhere = host(session, host.organisationId(), second);
        assertThat(coordinator().read("/sessions/" + session)).contains("De kelderstraat 7");
        undo(elsewhere);
        assertThat(row(session).venueId()).isEqualTo(first);

        undo(confirmed);
        assertThat(row(session).hostOrganisationId()).isNull();
    }

    @Test
    void who_was_confirmed_by_mistake_stands_as_asked_again_and_for_the_same_reason() {
        String session = session(36);
        String asked = organisation(o -> o.venueId() != null).organisationId();
        for (String[] task :
                new String[][] {{"ask-to-host", "host-session", "HOST"}, {"ask-to-co-lead", "name-co-lead", "CO_LEAD"}
                }) {
            coordinator().send(task[0], Map.of("sessionId", session, "organisation", asked, "why", "LONGEST_AGO"));

            MvcTestResult confirmed = coordinator().send(task[1], Map.of("sessionId", session, "organisation", asked));
            MvcTestResult undone = undo(confirmed);

            assertThat(said(undone).text()).contains("bevestigd bij vergissing", "werd gevraagd");
            assertThat(note(session, task[2], asked))
                    .extracting(SessionNote::state, SessionNote::title)
                    .containsExactly("ASKED", "LONGEST_AGO");
        }
        assertThat(coordinator().read("/sessions/" + session))
                .contains("zegt ja", "zegt nee")
                .doesNotContain("gaf terug", "bij vergissing");
    }

    @Test
    void who_had_declined_and_was_confirmed_by_mistake_stands_as_declined_again() {
        String session = session(37);
        String organisation = organisation(o -> true).organisationId();
        Map<String, String> task = Map.of("sessionId", session, "organisation", organisation);
        coordinator().send("decline-to-host", with(task, "reason", "de zaal wordt geschilderd"));

        undo(coordinator().send("host-session", task));

        assertThat(note(session, "HOST", organisation).state()).isEqualTo("DECLINED");
        assertThat(coordinator().read("/sessions/" + session)).contains("zei nee", "“de zaal wordt geschilderd”");
        assertThat(row(session).hostOrganisationId()).isNull();
    }

    @Test
    void who_was_confirmed_at_once_and_by_mistake_did_not_simply_hand_it_back() {
        String session = session(38);
        OrganisationRow host = organisation(o -> o.venueId() != null);

        undo(host(session, host.organisationId(), String.valueOf(host.venueId())));

        assertThat(coordinator().read("/sessions/" + session)).contains("“bevestigd bij vergissing”");
    }

    @Test
    void a_reason_that_was_typed_in_vain_is_quoted() {
        String session = session(39);
        coordinator().send("cancel-session", Map.of("sessionId", session, "reason", "te weinig volk"));

        Said said = said(
                coordinator().send("cancel-session", Map.of("sessionId", session, "reason", "de trein rijdt niet")));

        assertThat(said.text()).contains("Het was al zo.", "niet bewaard: “de trein rijdt niet”");
        assertThat(said.warning()).isTrue();
    }

    @Test
    void a_form_that_is_sent_twice_does_not_say_that_its_reason_was_lost() {
        Map<String, String> once = Map.of(
                "sessionId",
                session(39),
                "reason",
                "te weinig volk",
                "once",
                UUID.randomUUID().toString());
        coordinator().send("cancel-session", once);

        assertThat(said(coordinator().send("cancel-session", once)).text()).doesNotContain("niet bewaard");
    }

    @Test
    void the_next_person_is_mostly_of_the_same_organisation() {
        String organisation = organisation(o -> true).organisationId();
        MvcTestResult registered = coordinator()
                .send(
                        "register-participant",
                        Map.of("organisation", organisation, "name", "Noor Nieuw", "back", "/", "again", "yes"));

        assertThat(select(
                        "organisation",
                        coordinator()
                                .read(String.valueOf(registered.getResponse().getRedirectedUrl()))))
                .contains("value=\"" + organisation + "\" selected");
    }

    @Test
    void who_can_be_asked_is_listed_in_turn_with_what_they_said() {
        String session = session(35);
        List<VenueTurn> turns = now().all(VenueTurn.class);
        VenueTurn second = turns.get(1);
        coordinator().send("decline-to-host", Map.of("sessionId", session, "organisation", second.organisationId()));

        String asked = select("organisation", coordinator().read("/do/ask-to-host?sessionId=" + session));

        assertThat(near(asked)).isEqualTo(turns.get(0).organisationId());
        assertThat(asked).contains(second.organisationName() + " · zei nee · beurt 2: ");
    }

    @Test
    void taking_a_task_back_names_who_has_it() {
        String session = session(35);
        OrganisationRow host = organisation(o -> true);
        host(session, host.organisationId(), "");

        assertThat(coordinator().read("/do/hand-back-hosting?sessionId=" + session))
                .contains("Nu ontvangt " + host.name());
    }

    @Test
    void what_cannot_be_brought_back_offers_no_undo() {
        String id = caseOf("cleared");

        MvcTestResult revised = coordinator()
                .send("revise-case", Map.of("caseId", id, "title", "Anders", "learningQuestion", "Hoe anders?"));

        assertThat(said(revised).text()).contains("geef de case opnieuw vrij");
        assertThat(said(revised).undo()).isNull();
        assertThat(coordinator().read("/do/revise-case?caseId=" + caseOf("cleared")))
                .contains("moet ze opnieuw vrijgegeven worden");
    }

    @Test
    void a_correction_is_taken_back_to_the_values_of_before() {
        ParticipantRow person = person();
        Look before = now();
        ParticipantRow known = before.one(ParticipantRow.class, "participantId", person.participantId())
                .orElseThrow();

        undo(coordinator()
                .send("correct-participant", Map.of("participantId", person.participantId(), "name", "Iemand anders")));

        assertThat(coordinator().read("/participants/" + person.participantId()))
                .contains(before.text(known.name()), before.text(known.email()))
                .doesNotContain("Iemand anders");
    }

    @Test
    void the_said_line_names_what_was_done_and_what_changed_nothing() {
        String session = session(32);
        OrganisationRow asked = organisation(o -> true);
        Map<String, String> fields = Map.of("sessionId", session, "organisation", asked.organisationId());

        assertThat(said(coordinator().send("ask-to-host", fields)).text())
                .isEqualTo(asked.name()
                        + " werd gevraagd om te ontvangen. Er vertrekt geen mail: dit noteert enkel dat je het vroeg.");
        assertThat(said(coordinator().send("ask-to-host", fields)).text()).isEqualTo("Er veranderde niets.");
    }

    @Test
    void a_refused_form_keeps_what_was_settled() {
        String held = heldSession();
        String person = list(held).get(0).participantId();

        String refused = text(coordinator()
                .send(
                        "correct-attendance",
                        Map.of("sessionId", held, "participant", person, "to", "PRESENT", "fixed", "participant")));

        assertThat(refused)
                .contains("name=\"fixed\" value=\"participant\"")
                .doesNotContain("<select id=\"f-participant\"")
                .contains("Vul “Reden” in.");
    }

    @Test
    void an_organisation_shows_all_its_venues_and_each_is_corrected_and_withdrawn() {
        OrganisationRow host = organisation(o -> o.venueId() != null);
        String second = venue(host.organisationId(), "Het atelier");

        assertThat(coordinator().read("/organisations/" + host.organisationId()))
                .contains("Het atelier", "Trek in: Het atelier", "Verbeter: Het atelier")
                .contains("Verbeter: " + host.venueName());
        assertThat(coordinator()
                        .read("/do/correct-venue?organisationId=" + host.organisationId() + "&venue=" + second
                                + "&fixed=venue"))
                .contains("value=\"Het atelier\"", "achteraan links");
        coordinator().send("withdraw-venue", Map.of("organisationId", host.organisationId(), "venue", second));
        assertThat(coordinator().read("/organisations/" + host.organisationId()))
                .doesNotContain("Trek in: Het atelier");
    }

    @Test
    void only_what_makes_sense_is_offered() {
        OrganisationRow host = organisation(o -> o.venueId() != null);
        OrganisationRow other =
                organisation(o -> o.venueId() != null && !o.organisationId().equals(host.organisationId()));
        String second = venue(host.organisationId(), "De zolder");
        String session = session(33);
        assertThat(coordinator()
                        .read("/do/host-session?sessionId=" + session + "&organisation=" + host.organisationId()
                                + "&fixed=organisation"))
                .contains("value=\"" + host.venueId() + "\"", "value=\"" + second + "\"")
                .doesNotContain("value=\"" + other.venueId() + "\"");

        String absent = list(session).get(0).participantId();
        assertThat(select(
                        "substitute",
                        coordinator().read("/do/name-substitute?sessionId=" + session + "&participant=" + absent)))
                .doesNotContain(absent);

        String committed = now().where(CommitmentRow.class, "seriesId", runningSeries()).stream()
                .filter(row -> row.lastSession() == null)
                .findFirst()
                .orElseThrow()
                .participantId();
        assertThat(coordinator().read("/do/admit-latecomer?seriesId=" + runningSeries()))
                .doesNotContain(committed);
    }

    @Test
    void a_case_is_chosen_for_a_session_that_is_still_to_come_the_nearest_first() {
        String near = session(1);
        String form = select("session", coordinator().read("/do/choose-case?caseId=" + caseOf("cleared")));

        assertThat(form).contains(near).doesNotContain(heldSession());
        assertThat(form).containsPattern("value=\"" + near(form) + "\" selected");
        assertThat(row(near(form)).date()).isAfterOrEqualTo(reading.today());
    }

    @Test
    void the_presenter_is_looked_for_in_the_organisation_first() {
        ParticipantRow somebody = person();
        String form =
                select("presenter", coordinator().read("/do/propose-case?organisation=" + somebody.organisationId()));
        String first = near(form);

        assertThat(now().one(ParticipantRow.class, "participantId", first)
                        .orElseThrow()
                        .organisationId())
                .isEqualTo(somebody.organisationId());
    }

    @Test
    void what_is_seldom_meant_is_told_and_what_is_no_address_is_refused() {
        assertThat(said(coordinator()
                                .send("schedule-session", Map.of("seriesId", runningSeries(), "date", "1999-01-01")))
                        .text())
                .contains("meer dan een jaar terug");
        assertThat(said(coordinator()
                                .send(
                                        "plan-series",
                                        Map.of("title", "Kort", "plannedSessions", "2", "minimumAttendance", "9")))
                        .text())
                .contains("hoger dan het aantal geplande sessies");
        assertThat(text(coordinator()
                        .send(
                                "correct-participant",
                                Map.of(
                                        "participantId",
                                        person().participantId(),
                                        "name",
                                        "An",
                                        "email",
                                        "geen adres"))))
                .contains("“E-mailadres” moet een adres zijn");
    }

    @Test
    void a_closing_without_reasons_names_only_what_went_otherwise_each_at_its_field() {
        String session = session(0);
        coordinator().send("hold-check-in", Map.of("sessionId", session, "question", "Wat bracht jou hierheen?"));
        tap(session, list(session).get(0).participantId(), "PRESENT");

        String refused = text(coordinator()
                .send("close-session", Map.of("sessionId", session, "deviations.NO_HOST", "bij de bakker")));

        assertThat(alert(refused))
                .contains("href=\"#f-deviations-NO_CHECK_OUT\"", "Vul in waarom: geen check-out.")
                .doesNotContain("geen gastorganisatie", "geen check-in", "niemand genoteerd");
        assertThat(refused).contains("id=\"e-deviations-NO_CHECK_OUT\"").doesNotContain("e-deviations-NO_HOST");
    }

    @Test
    void one_missing_person_is_one_fault_with_a_way_to_its_field() {
        String refused =
                text(coordinator().send("record-attendance", Map.of("sessionId", session(0), "status", "PRESENT")));

        assertThat(alert(refused))
                .contains("<a href=\"#f-participant\">Maak een keuze bij “Deelnemer”.</a>")
                .doesNotContain("Organisatie");
        assertThat(refused).contains("autofocus=\"autofocus\"").containsOnlyOnce("class=\"fault\"");
    }

    @Test
    void a_correction_of_attendance_begins_with_what_was_marked() {
        String held = heldSession();
        SessionListEntry marked = list(held).stream()
                .filter(entry -> entry.status() != null)
                .findFirst()
                .orElseThrow();

        assertThat(coordinator()
                        .read("/do/correct-attendance?sessionId=" + held + "&participant=" + marked.participantId()
                                + "&fixed=participant"))
                .containsPattern("value=\"" + String.valueOf(marked.status()).toUpperCase(Locale.ROOT) + "\" checked")
                .containsPattern("value=\"" + marked.organisationId() + "\" selected");
    }

    @Test
    void what_is_usual_is_filled_in() {
        assertThat(coordinator().read("/do/plan-series"))
                .containsPattern("name=\"plannedSessions\" value=\"6\"")
                .containsPattern("name=\"sessionMinutes\" value=\"180\"");
        int last = now().where(SessionRow.class, "seriesId", runningSeries()).stream()
                .mapToInt(SessionRow::number)
                .max()
                .orElse(0);
        assertThat(coordinator().read("/do/schedule-session?seriesId=" + runningSeries()))
                .containsPattern("name=\"number\" value=\"" + (last + 1) + "\"")
                .containsPattern("name=\"minutes\" value=\"\\d+\"");
    }

    @Test
    void an_organisation_comes_with_its_venue_and_leads_to_the_next_one() {
        MvcTestResult admitted = coordinator()
                .send(
                        "admit-organisation",
                        Map.of("name", "De Kringwinkel", "venue.name", "De loods", "back", "/", "again", "yes"));

        assertThat(admitted).hasStatus(302);
        assertThat(admitted.getResponse().getRedirectedUrl()).isEqualTo("/do/admit-organisation?back=%2F");
        assertThat(said(admitted).text()).contains("De Kringwinkel werd lid.", "De loods");
        OrganisationRow row = organisation(o -> o.name().equals("De Kringwinkel"));
        assertThat(row.venueName()).isEqualTo("De loods");

        String refused = text(
                coordinator().send("admit-organisation", Map.of("name", "De Repair", "venue.address", "Kerkstraat 1")));
        assertThat(alert(refused)).contains("Vul “Locatie waar ze kan ontvangen” in.");
        assertThat(now().all(OrganisationRow.class)).noneMatch(o -> o.name().equals("De Repair"));
    }

    @Test
    void a_whole_group_commits_at_once_and_who_did_is_not_offered_again() {
        submit(new PlanSeries(
                SeriesId.of("00000000-0000-4000-8000-00000000f0f0"), "Samen", null, null, null, null, null));
        String series = "00000000-0000-4000-8000-00000000f0f0";
        List<String> people = now().all(ParticipantRow.class).stream()
                .filter(p -> !p.left() && !p.erased())
                .map(ParticipantRow::participantId)
                .limit(3)
                .toList();
        assertThat(text(coordinator().send("commit-to-series", Map.of("seriesId", series))))
                .contains("Duid minstens één aan bij “Deelnemers”.");

        MvcTestResult committed = web.post()
                .uri("/do/commit-to-series")
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("coordinator", "coordinator"))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("seriesId", series)
                .param("participant", people.toArray(String[]::new))
                .param("fromSession", "1")
                .exchange();

        assertThat(committed).hasStatus(302);
        assertThat(now().where(CommitmentRow.class, "seriesId", series)).hasSize(3);
        assertThat(coordinator().read("/do/commit-to-series?seriesId=" + series))
                .doesNotContain(people.get(0));
        assertThat(now().where(SeriesRow.class, "seriesId", series)).hasSize(1);
    }

    @Test
    void where_somebody_had_been_before_is_on_their_page() {
        ParticipantRow person = person();
        VenueRow venue = now().all(VenueRow.class).get(0);
        coordinator()
                .send(
                        "declare-earlier-visit",
                        Map.of("participantId", person.participantId(), "venue", venue.venueId()));

        assertThat(coordinator().read("/participants/" + person.participantId()))
                .contains("Was er al eerder", venue.name());
    }

    @Test
    void a_method_with_its_description_and_a_substitute_without_an_apology_are_in_reach() {
        assertThat(coordinator().read("/sessions/" + session(0))).contains("/do/use-method?sessionId=");
        assertThat(coordinator().read("/sessions/" + session(34))).contains("/do/name-substitute?sessionId=");
    }

    @Test
    void an_erasure_without_a_ground_is_refused_by_ourselves() {
        String person = person().participantId();
        assertThat(coordinator().read("/participants/" + person + "/erase"))
                .contains("novalidate")
                .doesNotContain("required");
        assertThat(text(coordinator().send("erase-participant", Map.of("participantId", person))))
                .contains("Maak een keuze bij “Grond”.", "kan niet ongedaan gemaakt worden");
    }

    private MvcTestResult revise(String id, String version, String title, String question) {
        return coordinator()
                .send(
                        "revise-case",
                        Map.of("caseId", id, "expectedVersion", version, "title", title, "learningQuestion", question));
    }

    private MvcTestResult tap(String session, String person, String status) {
        MvcTestResult result = coordinator()
                .send("record-attendance", Map.of("sessionId", session, "participant", person, "status", status));
        assertThat(result).hasStatus(302);
        return result;
    }

    private MvcTestResult host(String session, String organisation, String venue) {
        MvcTestResult result = coordinator()
                .send("host-session", Map.of("sessionId", session, "organisation", organisation, "venue", venue));
        assertThat(result).hasStatus(302);
        return result;
    }

    private MvcTestResult undo(MvcTestResult done) {
        var undo = Objects.requireNonNull(said(done).undo());
        MvcTestResult undone = coordinator().send(undo.path().substring("/do/".length()), undo.fields());
        assertThat(undone).hasStatus(302);
        return undone;
    }

    private SessionNote note(String session, String kind, String organisation) {
        return now().where(FindSessionNotes.READ_MODEL, "sessionId", session).stream()
                .filter(note -> note.kind().equals(kind) && note.about().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static Said said(MvcTestResult done) {
        return (Said) Objects.requireNonNull(
                Objects.requireNonNull(done.getMvcResult().getFlashMap()).get("said"));
    }

    private String venue(String organisation, String name) {
        assertThat(coordinator()
                        .send(
                                "offer-venue",
                                Map.of(
                                        "organisationId",
                                        organisation,
                                        "name",
                                        name,
                                        "address",
                                        name + "straat 7",
                                        "directions",
                                        "achteraan links")))
                .hasStatus(302);
        return now().where(VenueRow.class, "organisationId", organisation).stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .venueId();
    }

    private String caseOf(String status) {
        coordinator()
                .send(
                        "propose-case",
                        Map.of(
                                "organisation", organisation(o -> true).organisationId(),
                                "title", "Een case",
                                "learningQuestion", "Hoe?"));
        List<CaseRow> proposed = now().where(CaseRow.class, "status", "proposed");
        String id = proposed.get(proposed.size() - 1).caseId();
        if (status.equals("cleared")) {
            coordinator().send("clear-case", Map.of("caseId", id));
        }
        return id;
    }

    private OrganisationRow organisation(Predicate<OrganisationRow> wanted) {
        return now().all(OrganisationRow.class).stream()
                .filter(row -> !row.left())
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private ParticipantRow person() {
        return now().all(ParticipantRow.class).stream()
                .filter(row -> !row.left() && !row.erased() && row.email() != null)
                .findFirst()
                .orElseThrow();
    }

    private String heldSession() {
        return story().where(SessionRow.class, "status", "held").get(0).sessionId();
    }

    private SessionRow row(String session) {
        return now().one(SessionRow.class, "sessionId", session).orElseThrow();
    }

    private List<SessionListEntry> list(String session) {
        return now().where(FindSessionList.READ_MODEL, "sessionId", session);
    }

    private SessionListEntry entry(String session, String person) {
        return list(session).stream()
                .filter(entry -> entry.participantId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static String version(String form) {
        Matcher version = VERSION.matcher(form);
        assertThat(version.find()).as("a version in the form").isTrue();
        return version.group(1);
    }

    private static String alert(String page) {
        Matcher alert = ALERT.matcher(page);
        assertThat(alert.find()).as("a refusal").isTrue();
        return alert.group();
    }

    private static String select(String field, String page) {
        int begin = page.indexOf("<select id=\"f-" + field + "\"");
        return page.substring(begin, page.indexOf("</select>", begin));
    }

    /** The first thing that a list offers. */
    private static String near(String select) {
        Matcher first = Pattern.compile("value=\"([^\"]{36})\"").matcher(select);
        assertThat(first.find()).isTrue();
        return first.group(1);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Browsing coordinator() {
        return new Browsing(web, "coordinator");
    }
}
