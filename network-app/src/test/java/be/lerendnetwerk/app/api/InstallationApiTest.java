package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.NetworkApp;
import be.lerendnetwerk.domain.session.SessionRule;
import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A whole installation, as a program meets it. */
@SpringBootTest(classes = NetworkApp.class)
@AutoConfigureMockMvc
class InstallationApiTest {

    private static final Map<String, String> SHEETS = Map.of(
            "network.csv", "name\nLerend netwerk",
            "organisations.csv", "organisation,name,venue\nlinde,De Linde,Zaal\nbieb,De Boekenkast,Leeszaal",
            "participants.csv", "participant,name,organisation\np1,Zoë Voorbeeld,linde",
            "series.csv", "series,title\nt1,Eerste traject",
            "sessions.csv", "series,number,date,status,host\nt1,1,2022-09-15,held,linde\nt1,2,2022-10-20,held,bieb",
            "commitments.csv", "series,participant\nt1,p1",
            "attendance.csv", "series,number,participant,status\nt1,1,p1,present\nt1,2,p1,present");

    @TempDir
    static Path data;

    @Autowired
    private MockMvcTester web;

    @DynamicPropertySource
    static void a_folder_of_its_own(DynamicPropertyRegistry properties) {
        properties.add("network.data", data::toString);
    }

    @Test
    void what_was_imported_is_read_changed_verified_and_erased() throws IOException {
        MvcTestResult taken = web.post()
                .uri("/api/v1/imports")
                .contentType("application/zip")
                .content(zip(SHEETS))
                .exchange();
        assertThat(taken).hasStatusOk();
        int position = read(taken, "$.position");

        MvcTestResult streaks = get("attendance-streaks?seriesId=&waitFor=" + position);
        assertThat(this.<List<Integer>>read(streaks, "$.items[*].longestStreak"))
                .containsExactly(2);
        assertThat(this.<List<Integer>>read(
                        get("attendance-streaks?seriesId=&asOf=2022-10-01"), "$.items[*].longestStreak"))
                .containsExactly(1);

        String venue = this.<List<String>>read(get("venues?name=Zaal"), "$.items[*].venueId")
                .get(0);
        String library = this.<List<String>>read(get("organisations?key=bieb"), "$.items[*].organisationId")
                .get(0);
        String series =
                this.<List<String>>read(get("series"), "$.items[*].seriesId").get(0);
        String session =
                read(post("schedule-session", "{'series':'%s','date':'2026-01-15'}".formatted(series)), "$.id");
        assertThat(post(
                        "host-session",
                        "{'session':'%s','organisation':'%s','venue':'%s'}".formatted(session, library, venue)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("A_HOST_OFFERS_ITS_OWN_VENUE");
        assertThat(this.<List<String>>read(
                        post("host-session", "{'session':'%s','organisation':'%s'}".formatted(session, library)),
                        "$.warnings[*].rule"))
                .contains("EACH_TIME_ANOTHER_HOST");

        String person = this.<List<String>>read(get("participants"), "$.items[*].participantId")
                .get(0);
        int erased =
                read(post("erase-participant", "{'id':'%s','ground':'requested'}".formatted(person)), "$.position");
        assertThat(this.<List<String>>read(get("participants?waitFor=" + erased), "$.items[*].name"))
                .containsExactly("gewiste deelnemer");
        assertThat(get("log?limit=1000")).bodyText().doesNotContain("Voorbeeld");

        String rebuild = read(web.post().uri("/api/v1/rebuilds").exchange(), "$.id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        this.<String>read(get("rebuilds/" + rebuild), "$.state"))
                .isEqualTo("equal"));
        assertThat(web.get().uri("/actuator/health")).hasStatusOk().bodyText().isEqualTo("{\"status\":\"UP\"}");
        assertThat(this.<Integer>read(get("status"), "$.head")).isEqualTo(erased);
    }

    @Test
    void what_was_done_is_told_as_json_whatever_the_caller_would_rather_have() {
        MvcTestResult told = web.post()
                .uri("/api/v1/commands/admit-organisation")
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.TEXT_HTML)
                .content("{\"name\":\"Het Atelier\"}")
                .exchange();

        assertThat(told).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(web.get().uri("/api/v1/status").accept(MediaType.TEXT_HTML).exchange())
                .hasStatusOk();
    }

    @Test
    void a_program_begins_no_visit() {
        assertThat(get("organisations")).doesNotContainHeader("Set-Cookie");
        MvcTestResult status = get("status?lang=en");
        assertThat(status).hasStatusOk();
        assertThat(status.getRequest().getSession(false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"commands/found-network?dryRun=true", "imports?trail=true", "rebuilds?adpot=true"})
    void a_parameter_that_nobody_reads_is_refused_before_anything_is_done(String address) {
        int head = read(get("status"), "$.head");

        assertThat(web.post()
                        .uri("/api/v1/" + address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"Anders\"}")
                        .exchange())
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("is hier geen parameter");
        assertThat(get("status?asOf=3")).hasStatus(400);
        assertThat(this.<Integer>read(get("status"), "$.head")).isEqualTo(head);
    }

    @Test
    void sheets_that_are_not_right_are_told_with_their_warnings() throws IOException {
        assertThat(web.post()
                        .uri("/api/v1/imports?lang=en")
                        .contentType("application/zip")
                        .content(zip(Map.of("series.csv", "series,title,note\nt9,,")))
                        .exchange())
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.report.faults[0]", fault -> assertThat(fault).isEqualTo("series.csv:2: title is empty"))
                .hasPathSatisfying("$.report.warnings[0]", warning -> assertThat(warning)
                        .isEqualTo("series.csv:1: column note is unknown and is not read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebuilds?adopt=foo", "imports?trial=foo"})
    void what_is_neither_true_nor_false_is_refused_by_its_name(String address) {
        assertThat(web.post().uri("/api/v1/" + address).exchange())
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].message")
                .isEqualTo("moet true of false zijn");
    }

    @Test
    void a_venue_stays_with_the_organisation_that_offers_it() {
        String one = read(post("admit-organisation", "{'name':'Eerste huis'}"), "$.id");
        String other = read(post("admit-organisation", "{'name':'Ander paviljoen'}"), "$.id");
        String venue = read(post("offer-venue", "{'organisationId':'%s','name':'Zolder'}".formatted(one)), "$.id");

        assertThat(post("offer-venue", "{'organisationId':'%s','venue':'%s','name':'Gekaapt'}".formatted(other, venue)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("ID_IS_NEW");
    }

    @Test
    void a_day_long_past_is_remarked() {
        String series = read(post("plan-series", "{'title':'Over lang geleden'}"), "$.id");
        assertThat(this.<List<String>>read(
                        post("schedule-session", "{'series':'%s','date':'1999-01-01'}".formatted(series)),
                        "$.warnings[*].rule"))
                .contains(SessionRule.A_SESSION_IS_NOT_LONG_PAST.name());
    }

    @Test
    void a_cancelled_session_takes_no_case() {
        String organisation = read(post("admit-organisation", "{'name':'De Kring'}"), "$.id");
        String series = read(post("plan-series", "{'title':'Over kringen'}"), "$.id");
        String session =
                read(post("schedule-session", "{'series':'%s','date':'2031-05-05'}".formatted(series)), "$.id");
        String about = read(
                post(
                        "propose-case",
                        "{'organisation':'%s','title':'Rond','learningQuestion':'Hoe?'}".formatted(organisation)),
                "$.id");
        post("clear-case", "{'case':'%s'}".formatted(about));
        post("cancel-session", "{'session':'%s','reason':'Ziek'}".formatted(session));

        assertThat(post("choose-case", "{'case':'%s','session':'%s'}".formatted(about, session)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("A_CANCELLED_SESSION_TAKES_NOTHING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attendance-streaks?excusedPolicy=nope",
                "attendance-streaks?representedPolicy=nope",
                "islands?threshold=abc",
                "islands?threshold=0",
                "islands?threshold=99999999999",
                "sessions?number=1e999999999",
                "case-history?lang=fr",
                "to-dos?lang=fr",
                "visits?limit=0",
                "visits?limit=100001"
            })
    void what_no_parameter_can_be_is_refused(String address) {
        assertThat(get(address)).hasStatus(400).bodyJson().hasPath("$.fields[0].field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance-streaks?excusedPolicy=", "islands?threshold=", "visits?limit=100000"})
    void what_is_left_empty_is_not_asked_and_the_most_may_be_asked(String address) {
        assertThat(get(address)).hasStatusOk();
    }

    @Test
    void words_and_separators_follow_the_same_language() {
        assertThat(get("to-dos?format=csv&lang=nl")).bodyText().contains("kind;sessionId");
        assertThat(get("case-history?format=csv&lang=nl")).bodyText().contains("caseId;position");
    }

    private MvcTestResult get(String address) {
        return web.get().uri("/api/v1/" + address).exchange();
    }

    private MvcTestResult post(String command, String body) {
        return web.post()
                .uri("/api/v1/commands/" + command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'))
                .exchange();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // as JsonPath does
    private <T> T read(MvcTestResult answer, String path) {
        assertThat(answer).hasStatusOk();
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }

    private static byte[] zip(Map<String, String> sheets) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                zip.putNextEntry(new ZipEntry(sheet.getKey()));
                zip.write(sheet.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
