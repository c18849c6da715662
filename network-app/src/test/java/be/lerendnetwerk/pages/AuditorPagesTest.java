package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.names.StoredName;
import be.lerendnetwerk.app.log.names.StoredNames;
import be.lerendnetwerk.projection.attendance.AttendanceStreak;
import be.lerendnetwerk.projection.bridges.Bridge;
import be.lerendnetwerk.projection.cases.CaseRow;
import be.lerendnetwerk.projection.organisations.OrganisationRow;
import be.lerendnetwerk.projection.organisations.VenueRow;
import be.lerendnetwerk.projection.participants.ParticipantRow;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** The things of the network, the log and the reasons of figures, for whoever only looks and for whoever changes them. */
class AuditorPagesTest extends SintNiklaasPages {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|action)=\"([^\"]*)\"");
    private static final Pattern WORDS = Pattern.compile("<a href=\"/log/\\d+\">([^<]*)</a>");

    /** What is not moved to another moment. */
    private static final Set<String> OF_NOW = Set.of("/status", "/log/rebuild");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private StoredNames names;

    @Autowired
    private MessageSource texts;

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "auditor", "analyst"})
    void every_role_reads_every_page(String role) {
        for (String address : addresses()) {
            assertThat(new Browsing(web, role).open(address)).as(address).hasStatusOk();
            assertThat(new Browsing(web, role).read(address)).as(address).doesNotContain("??");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "analyst"})
    void who_only_looks_is_offered_nothing_to_do(String role) {
        for (String address : addresses()) {
            assertThat(new Browsing(web, role).read(address)).as(address).doesNotContain("/do/");
        }
        assertThat(new Browsing(web, role).open("/import")).hasStatus(403);
        assertThat(new Browsing(web, "coordinator").read(organisation())).contains("/do/pause-hosting");
    }

    @Test
    void nothing_can_be_done_in_the_past() {
        for (String address : addresses()) {
            if (OF_NOW.contains(address)) {
                continue;
            }
            String past = address + (address.contains("?") ? "&" : "?") + "asOf="
                    + now().moment().position();
            assertThat(auditor().read(past)).as(past).contains("Je kijkt naar");
            assertThat(new Browsing(web, "coordinator").read(past)).as(past).doesNotContain("/do/");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/organisations", "/participants", "/rotation", "/islands", "/methods", "/log"})
    void an_empty_page_says_what_to_do_next(String address) {
        assertThat(auditor().read(address + "?asOf=0")).contains("class=\"empty\"");
    }

    @Test
    void what_somebody_typed_is_never_taken_for_a_page() {
        new Browsing(web, "coordinator")
                .send(
                        "propose-case",
                        Map.of(
                                "organisation", organisationId(),
                                "title", "<script>alert(1)</script>",
                                "learningQuestion", "<img src=x>"));

        String page = auditor().read("/cases");

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert");
        assertThat(auditor().read("/log")).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void every_kind_of_event_has_words_in_both_languages() {
        for (StoredName name : names.all().keySet()) {
            for (Locale locale : List.of(Locale.forLanguageTag("nl-BE"), Locale.UK)) {
                for (String key : List.of("event.", "kind.")) {
                    assertThat(texts.getMessage(key + name.type(), null, "", locale))
                            .as(key + name.type())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void every_event_is_read_in_words_with_nothing_left_open() {
        for (long before = now().moment().position() + 1; before > 1; before -= 50) {
            String page = auditor().read("/log?before=" + before);
            List<String> words =
                    WORDS.matcher(page).results().map(link -> link.group(1)).toList();
            assertThat(words).hasSize(Math.toIntExact(Math.min(50, before - 1)));
            assertThat(words).allSatisfy(told -> assertThat(told).isNotBlank().doesNotContain("{", "…", "00000000"));
        }
    }

    @Test
    void the_log_is_narrowed_by_kind_subject_who_and_day() {
        String one = story().all(CaseRow.class).get(0).caseId();

        assertThat(auditor().read("/log?type=CaseBroadened"))
                .contains("<span>Case verbreed</span>", "<optgroup label=\"Cases\">")
                .doesNotContain("<span>Case ingebracht</span>");
        assertThat(auditor().read("/log?subject=" + one))
                .contains("<span>Case ingebracht</span>")
                .doesNotContain("<span>Sessie afgesloten</span>");
        assertThat(auditor().read("/log?by=import&to=2022-09-14")).contains("class=\"empty\"");
        assertThat(auditor().read("/log?by=nobody%25")).contains("class=\"empty\"");
        assertThat(auditor().open("/log?from=tomorrow")).hasStatus(400);
    }

    @Test
    void what_an_event_is_about_is_found_by_its_name() {
        Look now = story();
        Set<@Nullable String> hosts = now.where(SessionRow.class, "status", "held").stream()
                .map(SessionRow::hostOrganisationId)
                .collect(Collectors.toSet());
        String organisation = now.all(OrganisationRow.class).stream()
                .filter(row -> hosts.contains(row.organisationId()))
                .map(OrganisationRow::name)
                .filter(name -> now.all(VenueRow.class).stream()
                        .noneMatch(venue -> venue.name().equals(name)))
                .findFirst()
                .orElseThrow();
        String present = now.all(AttendanceStreak.class).get(0).participantId();
        ParticipantRow person =
                now.one(ParticipantRow.class, "participantId", present).orElseThrow();

        assertThat(found(Map.of("subject", organisation)))
                .contains("<span>Organisatie werd lid</span>", "<span>Gastorganisatie bevestigd</span>")
                .doesNotContain("<span>Netwerk opgericht</span>");
        assertThat(found(Map.of("subject", now.text(person.name()).toUpperCase(Locale.ROOT))))
                .contains("<span>Deelnemer ingeschreven</span>", "<span>Aanwezigheid genoteerd</span>");
        assertThat(found(Map.of("subject", "sessie 1,")))
                .contains("Welk bedoel je?", "href=\"/log?subject=", ">sessie</small>");
        assertThat(found(Map.of("subject", "nobody is called so"))).contains("Niets in het netwerk heet");
    }

    @Test
    void a_name_that_was_typed_is_sent_and_answered_with_the_address_of_what_it_names() {
        Look now = story();
        ParticipantRow person = now.all(ParticipantRow.class).get(0);
        String name = now.text(person.name());
        String moment = String.valueOf(now.moment().position());

        assertThat(search(Map.of("subject", name, "type", "AttendanceRecorded", "by", "", "asOf", moment)))
                .hasStatus(303)
                .hasRedirectedUrl("/log?subject=" + person.participantId() + "&type=AttendanceRecorded&asOf=" + moment);
        assertThat(search(Map.of("subject", person.participantId(), "from", "2022-09-01")))
                .hasStatus(303)
                .hasRedirectedUrl("/log?subject=" + person.participantId() + "&from=2022-09-01");
        assertThat(search(Map.of("subject", " ", "type", "CaseProposed")))
                .hasStatus(303)
                .hasRedirectedUrl("/log?type=CaseProposed");
        assertThat(search(Map.of("subject", ""))).hasStatus(303).hasRedirectedUrl("/log");
        assertThat(auditor().open("/log?subject=" + name)).hasRedirectedUrl("/log?subject=" + person.participantId());
        assertThat(auditor().read("/log"))
                .contains(
                        "<form class=\"card noprint\" method=\"post\" role=\"search\" action=\"/log\"",
                        "name=\"_csrf\"");
        assertThat(auditor().read("/log?asOf=100")).contains("action=\"/log?asOf=100\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessie 1,", "nobody is called so"})
    void a_name_that_is_not_of_one_thing_stands_in_the_box_and_in_no_address(String typed) {
        assertThat(search(Map.of("subject", typed, "type", "SessionClosed")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"" + typed + "\"", "href=\"/log?lang=en\"")
                .doesNotContainPattern("<input type=\"hidden\" name=\"subject\"")
                .satisfies(page -> assertThat(addressesIn(page)).noneMatch(address -> holds(address, typed)))
                .satisfies(page -> assertThat(formOfTheBar(page))
                        .contains("name=\"type\" value=\"SessionClosed\"")
                        .doesNotContain("_csrf"));
        long moment = now().moment().position();
        assertThat(auditor().open("/log?asOf=" + moment + "&subject=" + typed))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "value=\"" + typed + "\"",
                        "lang=en&amp;asOf=" + moment,
                        "href=\"/log?asOf=" + (moment - 1) + "\"")
                .doesNotContainPattern("<input type=\"hidden\" name=\"subject\"")
                .satisfies(page -> assertThat(addressesIn(page)).noneMatch(address -> holds(address, typed)));
    }

    private static String formOfTheBar(String page) {
        return page.substring(page.indexOf("<form method=\"get\""), page.indexOf("id=\"asOf\""));
    }

    @Test
    void what_cannot_be_looked_for_is_told_beside_its_field_and_nothing_that_was_typed_is_lost() {
        assertThat(auditor().open("/log?from=tomorrow&type=CaseProposed&by=import"))
                .hasStatus(400)
                .bodyText()
                .contains("“Vanaf” moet een datum zijn.", "value=\"tomorrow\"", "value=\"import\"")
                .containsPattern("value=\"CaseProposed\" selected")
                .doesNotContain("from moet", "class=\"empty\"");
        assertThat(auditor().open("/log?to=2022-13-45"))
                .hasStatus(400)
                .bodyText()
                .contains("“Tot en met” moet een datum zijn.");
        assertThat(auditor().open("/log?from=2023-02-01&to=2023-01-01"))
                .hasStatus(400)
                .bodyText()
                .contains("“Tot en met” ligt vóór “Vanaf”.", "aria-describedby=\"to-fault\"")
                .doesNotContain("class=\"empty\"");
        assertThat(auditor().open("/log?before=yesterday&by=import"))
                .hasStatus(400)
                .bodyText()
                .contains("“Ouder dan” moet de positie van een gebeurtenis zijn.", "value=\"import\"");
    }

    @Test
    void who_did_it_is_found_by_a_part_of_the_account() {
        assertThat(auditor().read("/log?by=IMP")).contains("door import");
        for (String elsewhere : List.of("command", "happened", "2022", "import%22,%22", "i_port")) {
            assertThat(auditor().read("/log?by=" + elsewhere)).as(elsewhere).contains("class=\"empty\"");
        }
    }

    @Test
    void the_position_of_an_event_leads_to_that_event() {
        String beyond = String.valueOf(now().moment().position() + 1_000_000);

        assertThat(search(Map.of("subject", "12"))).hasRedirectedUrl("/log/12");
        assertThat(search(Map.of("subject", "12", "asOf", "100"))).hasRedirectedUrl("/log/12?asOf=100");
        assertThat(search(Map.of("subject", beyond))).hasStatusOk().bodyText().contains("Niets in het netwerk heet");
    }

    @Test
    void an_event_is_not_there_yet_at_a_moment_before_it() {
        assertThat(auditor().open("/log/120?asOf=119"))
                .hasStatus(404)
                .bodyText()
                .contains("Nog niet", "Op dat moment was dit er nog niet.", "href=\"/log/120\"");
        assertThat(auditor().read("/log/119?asOf=119"))
                .contains("Gebeurtenis 119")
                .doesNotContain("href=\"/log/120");
    }

    private static List<String> addressesIn(String page) {
        return ADDRESS.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static boolean holds(String address, String typed) {
        return UriUtils.decode(address.replace('+', ' '), StandardCharsets.UTF_8)
                .contains(typed);
    }

    /** What is found by what was typed into the form of the log. */
    private String found(Map<String, String> typed) {
        MvcTestResult answer = search(typed);
        String there = answer.getResponse().getRedirectedUrl();
        try {
            return there == null
                    ? answer.getResponse().getContentAsString()
                    : auditor().read(there);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult search(Map<String, String> typed) {
        var request = web.post()
                .uri("/log")
                .with(SecurityMockMvcRequestPostProcessors.httpBasic("auditor", "auditor"))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_turn_is_told_beside_those_of_the_others_and_leads_back() {
        String page = auditor().read("/why?rotation=host&organisation=" + organisationId());

        assertThat(page)
                .contains("Tegenover de anderen", "<a href=\"/rotation\">Beurtrol</a>")
                .doesNotContain("0×");
        assertThat(now().all(OrganisationRow.class))
                .allSatisfy(row -> assertThat(page).contains(HtmlUtils.htmlEscape(row.name(), "UTF-8")));
    }

    @Test
    void a_streak_leads_to_the_events_that_made_it() {
        AttendanceStreak streak = now().all(AttendanceStreak.class).stream()
                .filter(row -> row.seriesId() != null && row.currentStreak() > 1)
                .findFirst()
                .orElseThrow();

        assertThat(auditor().read("/why?participant=" + streak.participantId() + "&series=" + streak.seriesId()))
                .contains(
                        streak.currentStreak() + " opeenvolgende aanwezigheden",
                        "genoteerd als aanwezig",
                        "href=\"/log/");
        assertThat(auditor().open("/why?participant=nobody")).hasStatus(404);
    }

    @Test
    void the_log_is_replayed_from_the_page_and_the_verdict_is_clear() {
        assertThat(post("/log/rebuild", "analyst")).hasStatus(403);

        assertThat(post("/log/rebuild", "auditor")).hasStatus3xxRedirection();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(auditor().read("/log/rebuild")).contains("Gelijk."));
        assertThat(auditor().read("/log/rebuild"))
                .contains("Begonnen op " + now().day(now().today()), ", door auditor.")
                .doesNotContain("een auditor of een coördinator");
        assertThat(new Browsing(web, "analyst").read("/log/rebuild"))
                .contains("een auditor of een coördinator", "Gelijk.")
                .doesNotContain("action=\"/log/rebuild\"");
    }

    @Test
    void somebody_is_erased_only_after_a_page_that_says_what_it_means() {
        String person = story().all(ParticipantRow.class).get(0).participantId();

        assertThat(new Browsing(web, "coordinator").read("/participants/" + person + "/erase"))
                .contains("kan niet ongedaan gemaakt worden", "/do/erase-participant");
        assertThat(auditor().read("/participants/" + person + "/erase")).doesNotContain("/do/");
    }

    private MvcTestResult post(String path, String role) {
        return web.post()
                .uri(path)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic(role, role))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private Browsing auditor() {
        return new Browsing(web, "auditor");
    }

    private String organisationId() {
        return story().all(OrganisationRow.class).stream()
                .filter(row -> row.venueId() != null)
                .findFirst()
                .orElseThrow()
                .organisationId();
    }

    private String organisation() {
        return "/organisations/" + organisationId();
    }

    private List<String> addresses() {
        String person = story().all(AttendanceStreak.class).get(0).participantId();
        String one = story().all(CaseRow.class).get(0).caseId();
        Bridge bridge = story().all(Bridge.class).get(0);
        return List.of(
                "/cases",
                "/cases/" + one,
                "/organisations",
                organisation(),
                "/participants",
                "/participants/" + person,
                "/rotation",
                "/islands",
                "/methods",
                "/methods?words=uit&kind=TIP",
                "/log",
                "/log/1",
                "/log/rebuild",
                "/status",
                "/why?visits=" + organisationId(),
                "/why?bridge=" + bridge.organisationB() + "," + bridge.organisationA(),
                "/why?participant=" + person,
                "/why?rotation=co-lead&organisation=" + organisationId());
    }
}
