package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.domain.series.SeriesId;
import be.lerendnetwerk.domain.series.command.PlanSeries;
import be.lerendnetwerk.domain.series.command.ScheduleSession;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.session.command.CancelSession;
import be.lerendnetwerk.projection.attendance.AttendanceRow;
import be.lerendnetwerk.projection.attendance.FindSessionList;
import be.lerendnetwerk.projection.attendance.SessionListEntry;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.rotation.VenueTurn;
import be.lerendnetwerk.projection.series.SeriesRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Home, series and sessions, for whoever runs the network and for whoever only looks. */
class CoordinatorPagesTest extends SintNiklaasPages {

    @Autowired
    private MockMvcTester web;

    @Test
    void on_the_day_home_leads_to_the_list_at_the_door_first() {
        session(0);
        assertThat(coordinator().read("/")).contains("Neem de aanwezigheden op");
    }

    @Test
    void home_tells_of_the_next_session_and_of_what_needs_doing() {
        session(5);

        assertThat(coordinator().read("/"))
                .contains("Volgende sessie", "nog niemand", "Voorstel:", "Te doen", "Zoek een gastorganisatie")
                .contains("/do/ask-to-host");
    }

    @Test
    void who_can_be_asked_for_the_next_session_is_asked_from_its_card() {
        session(1);

        assertThat(coordinator().read("/")).containsPattern("Vraag [^<]+ om te ontvangen</button>");
        assertThat(new Browsing(web, "auditor").read("/")).doesNotContain("om te ontvangen</button>");
    }

    @Test
    void a_young_network_is_led_to_its_first_series() {
        assertThat(coordinator().read("/?asOf=1")).contains("1. Richt het netwerk op", "4. Plan een traject");
    }

    @Test
    void the_session_of_today_says_where_it_is_and_who_co_leads() {
        String session = session(0);
        OrganisationRow host = now().all(OrganisationRow.class).stream()
                .filter(organisation -> organisation.address() != null)
                .findFirst()
                .orElseThrow();
        coordinator()
                .send(
                        "host-session",
                        Map.of(
                                "sessionId", session,
                                "organisation", host.organisationId(),
                                "venue", String.valueOf(host.venueId())));
        coordinator().send("name-co-lead", Map.of("sessionId", session, "organisation", host.organisationId()));

        assertThat(where(coordinator().read("/sessions/" + session)))
                .contains(host.name(), host.address(), "Mee-trekker");
        submit(new CancelSession(new SessionId(UUID.fromString(session)), "iedereen ziek"));
    }

    private static String where(String page) {
        return page.substring(page.indexOf("<p class=\"where\""), page.indexOf("id=\"door\""));
    }

    @Test
    void a_cancelled_session_says_why_and_nothing_that_no_longer_matters() {
        String cancelled =
                story().where(SessionRow.class, "status", "cancelled").get(0).sessionId();

        assertThat(coordinator().read("/sessions/" + cancelled))
                .contains("Deze sessie is afgelast: ingevoerd, zonder reden")
                .doesNotContain("IMPORTED", "zonder antwoord", "nog niemand", "Verslag", "/report");
    }

    @Test
    void a_cancelled_session_leads_on_to_another_one_of_a_series_that_goes_on() {
        String session = session(8);
        submit(new CancelSession(new SessionId(UUID.fromString(session)), "te weinig volk"));
        int number =
                now().one(SessionRow.class, "sessionId", session).orElseThrow().number();

        assertThat(coordinator().read("/sessions/" + session))
                .contains("/do/schedule-session?seriesId=" + runningSeries(), "Nummer " + number + " blijft");
        assertThat(new Browsing(web, "auditor").read("/sessions/" + session)).doesNotContain("/do/schedule-session");
    }

    @Test
    void a_correction_says_who_made_it_and_why() {
        String held = story().where(SessionRow.class, "status", "held").get(0).sessionId();
        SessionListEntry person = now().where(FindSessionList.READ_MODEL, "sessionId", held).stream()
                .filter(entry -> entry.status() != null)
                .findFirst()
                .orElseThrow();
        String to = "absent".equals(person.status()) ? "EXCUSED" : "ABSENT";

        assertThat(coordinator()
                        .send(
                                "correct-attendance",
                                Map.of(
                                        "sessionId",
                                        held,
                                        "participant",
                                        person.participantId(),
                                        "to",
                                        to,
                                        "reason",
                                        "verkeerd getikt")))
                .hasStatus(302);

        assertThat(coordinator().read("/sessions/" + held))
                .containsPattern("verbeterd door coordinator</span>: “verkeerd getikt”");
    }

    @Test
    void a_series_is_concluded_after_a_page_that_says_what_stays_open() {
        String id = UUID.randomUUID().toString();
        SeriesId series = new SeriesId(UUID.fromString(id));
        SessionId session = new SessionId(UUID.randomUUID());
        submit(new PlanSeries(series, "Een kort traject", 2, 60, null, null, null));
        submit(new ScheduleSession(series, session, null, reading.today(), LocalTime.of(0, 1), null));
        assertThat(coordinator().read("/series/" + id))
                .contains("/series/" + id + "/conclude")
                .doesNotContain("action=\"/do/conclude-series\"");

        assertThat(coordinator().read("/series/" + id + "/conclude"))
                .contains("Deze sessies staan nog open", "/sessions/" + session, "action=\"/do/conclude-series\"");
        assertThat(new Browsing(web, "auditor").read("/series/" + id + "/conclude"))
                .doesNotContain("/do/");

        coordinator().send("conclude-series", Map.of("seriesId", id));
        assertThat(coordinator().read("/")).doesNotContain("/sessions/" + session, "Een kort traject");
    }

    @Test
    void after_the_end_a_minimum_was_not_reached_instead_of_being_out_of_reach() {
        String concluded = now().where(SeriesRow.class, "key", "reeks1").get(0).seriesId();

        assertThat(coordinator().read("/series/" + concluded))
                .contains("minimum niet gehaald")
                .doesNotContain("niet meer haalbaar");
    }

    @Test
    void the_grid_has_a_column_for_every_session_that_is_planned() {
        SeriesRow series =
                now().one(SeriesRow.class, "seriesId", runningSeries()).orElseThrow();
        long scheduled =
                now().where(SessionRow.class, "seriesId", runningSeries()).size();
        long columns = coordinator().read("/series/" + runningSeries()).split("<th class=\"c\"", -1).length - 1L;

        assertThat(columns).isEqualTo(Math.max(scheduled, series.plannedSessions()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "analyst"})
    void who_only_looks_is_offered_nothing_to_do(String role) {
        for (String address : addresses()) {
            assertThat(new Browsing(web, "coordinator").read(address))
                    .as(address)
                    .contains("/do/");
            assertThat(new Browsing(web, role).read(address)).as(address).doesNotContain("/do/");
        }
    }

    @Test
    void nothing_can_be_done_in_the_past() {
        for (String address : addresses()) {
            assertThat(coordinator().read(address + "?asOf=" + now().moment().position()))
                    .as(address)
                    .contains("Je kijkt naar")
                    .doesNotContain("/do/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_text_is_there_in_both_languages(String language) {
        for (String address : addresses()) {
            assertThat(coordinator().read(address + "?lang=" + language))
                    .as(address)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void every_command_has_a_form_with_all_its_texts(String language) {
        for (String command : CommandCatalogue.all().keySet()) {
            assertThat(coordinator().open("/do/" + command + "?lang=" + language))
                    .as(command)
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??", "Id</span>", "Id</label>");
        }
    }

    @Test
    void an_unknown_session_is_told_in_a_sentence() {
        assertThat(coordinator().open("/sessions/00000000-0000-4000-8000-000000000000"))
                .hasStatus(404);
    }

    @Test
    void the_grid_says_each_mark_in_words_and_leads_to_why() {
        assertThat(coordinator().read("/series/" + runningSeries()))
                .contains("aria-label=\"aanwezig\"", "aria-label=\"verontschuldigd\"", "aria-label=\"afwezig\"")
                .contains("/why?participant=", "opeenvolgende aanwezigheden")
                .doesNotContain("reeks");
    }

    @Test
    void the_attendance_of_a_person_stands_under_the_titles_of_the_series_the_latest_first() {
        Map<String, List<AttendanceRow>> byPerson =
                now().all(AttendanceRow.class).stream().collect(Collectors.groupingBy(AttendanceRow::participantId));
        List<AttendanceRow> rows = byPerson.values().stream()
                .filter(all ->
                        all.stream().map(AttendanceRow::seriesId).distinct().count() > 1)
                .findFirst()
                .orElseThrow();
        List<String> latestFirst = rows.stream()
                .sorted(Comparator.comparing(AttendanceRow::date).reversed())
                .map(row -> "href=\"/sessions/" + row.sessionId() + "\"")
                .toList();
        List<String> titles = rows.stream()
                .sorted(Comparator.comparing(AttendanceRow::date).reversed())
                .map(AttendanceRow::seriesId)
                .distinct()
                .map(series -> "<h3 id=\"attended-%d\"><a href=\"/series/" + series + "\"")
                .toList();

        String page = coordinator().read("/participants/" + rows.get(0).participantId());

        assertThat(page).containsSubsequence(latestFirst);
        assertThat(page).contains(String.format(Locale.ROOT, titles.get(0), 0));
        assertThat(page).contains(String.format(Locale.ROOT, titles.get(1), 1));
    }

    @Test
    void whose_turn_it_is_is_asked_and_confirmed_in_two_clicks() {
        String session = session(6);
        VenueTurn first = now().all(VenueTurn.class).get(0);
        assertThat(coordinator().read("/sessions/" + session)).contains("Vraag " + first.organisationName());

        coordinator()
                .send(
                        "ask-to-host",
                        Map.of(
                                "sessionId", session,
                                "organisation", first.organisationId(),
                                "why", first.why().name()));
        assertThat(coordinator().read("/sessions/" + session))
                .contains("gevraagd", first.organisationName() + " zegt ja", "Daarna aan de beurt:");

        coordinator().send("host-session", Map.of("sessionId", session, "organisation", first.organisationId()));
        assertThat(coordinator().read("/sessions/" + session)).contains("bevestigd", "Ontvangen teruggeven");
    }

    @Test
    void who_cannot_host_keeps_the_reason_and_the_next_one_is_suggested() {
        String session = session(7);
        List<VenueTurn> turns = now().all(VenueTurn.class);
        coordinator()
                .send(
                        "decline-to-host",
                        Map.of(
                                "sessionId",
                                session,
                                "organisation",
                                turns.get(0).organisationId(),
                                "reason",
                                "de zaal wordt geschilderd"));

        assertThat(coordinator().read("/sessions/" + session))
                .contains("zei nee", "“de zaal wordt geschilderd”")
                .contains("Vraag " + turns.get(1).organisationName())
                .doesNotContain("Vraag " + turns.get(0).organisationName());
    }

    @Test
    void the_last_tap_counts_and_can_be_taken_away() {
        String session = session(0);
        String person = anybody(session).participantId();

        tap(session, person, "PRESENT");
        assertThat(coordinator().read("/sessions/" + session)).contains("1 aanwezig · 1 van");
        tap(session, person, "ABSENT");
        assertThat(coordinator().read("/sessions/" + session)).contains("0 aanwezig · 1 van");
        coordinator().send("withdraw-attendance", Map.of("sessionId", session, "participant", person));
        assertThat(coordinator().read("/sessions/" + session)).contains("0 aanwezig · 0 van");
    }

    @Test
    void closing_asks_a_reason_only_for_what_went_otherwise_and_keeps_what_was_typed() {
        String session = session(0);
        coordinator().send("hold-check-in", Map.of("sessionId", session, "question", "Wat bracht jou hierheen?"));
        tap(session, anybody(session).participantId(), "PRESENT");
        assertThat(coordinator().read("/sessions/" + session))
                .contains("deviations.NO_HOST", "deviations.NO_CHECK_OUT")
                .doesNotContain("deviations.NO_CHECK_IN", "deviations.NOBODY_RECORDED");

        var refused = coordinator()
                .send("close-session", Map.of("sessionId", session, "deviations.NO_HOST", "bij de bakker"));
        assertThat(refused)
                .hasStatus(409)
                .bodyText()
                .contains("Dat lukte niet", "bij de bakker", "deviations.NO_CHECK_OUT")
                .doesNotContain("deviations.NO_CHECK_IN");

        assertThat(coordinator()
                        .send(
                                "close-session",
                                Map.of(
                                        "sessionId", session,
                                        "deviations.NO_HOST", "bij de bakker",
                                        "deviations.NO_CHECK_OUT", "te laat")))
                .hasStatus(302);
        assertThat(coordinator().read("/sessions/" + session))
                .contains("“bij de bakker”", "Verbeter", "Verslag")
                .doesNotContain("geen check-out")
                .containsPattern("(?s)Check-out</dt>.{1,120}geen</span><span[^>]*>: “te laat”");
    }

    @Test
    void the_report_says_who_stood_in_for_whom() {
        AttendanceRow represented = story().where(AttendanceRow.class, "mark", "represented").stream()
                .findFirst()
                .orElseThrow();

        assertThat(coordinator().read("/sessions/" + represented.sessionId() + "/report"))
                .containsPattern("(?s)vervangen \\(1\\)</dt><dd>[^<]+ door [^<]+</dd>");
    }

    @Test
    void the_report_tells_who_was_there_and_what_was_harvested() {
        String held = story().where(SessionRow.class, "status", "held").stream()
                .filter(row -> row.visitors() > 0)
                .findFirst()
                .orElseThrow()
                .sessionId();

        assertThat(new Browsing(web, "auditor").read("/sessions/" + held + "/report"))
                .contains("Verslag van sessie", "Wie er was", "bezoeker (");
    }

    private List<String> addresses() {
        return List.of(
                "/", "/series", "/series/" + runningSeries(), "/sessions/" + session(9), "/sessions/" + session(0));
    }

    private SessionListEntry anybody(String session) {
        return now().where(FindSessionList.READ_MODEL, "sessionId", session).get(0);
    }

    private void tap(String session, String person, String status) {
        assertThat(coordinator()
                        .send(
                                "record-attendance",
                                Map.of("sessionId", session, "participant", person, "status", status)))
                .hasStatus(302);
    }

    private Browsing coordinator() {
        return new Browsing(web, "coordinator");
    }
}
