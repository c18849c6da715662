package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.desk.ChangedMeanwhile;
import be.lerendnetwerk.app.desk.KeyUsedOtherwise;
import be.lerendnetwerk.app.desk.LogIsReadOnly;
import be.lerendnetwerk.app.desk.NoSuchVersion;
import be.lerendnetwerk.app.desk.OutcomeUnknown;
import be.lerendnetwerk.app.desk.SomebodyWasFirst;
import be.lerendnetwerk.app.desk.UnknownTarget;
import be.lerendnetwerk.domain.cases.CaseRule;
import be.lerendnetwerk.domain.cases.command.ProposeCase;
import be.lerendnetwerk.domain.session.command.RecordAttendance;
import be.lerendnetwerk.domain.shared.RuleBroken;
import be.lerendnetwerk.served.Examples;
import be.lerendnetwerk.served.PretendedDesk;
import be.lerendnetwerk.served.PretendedReading;
import be.lerendnetwerk.served.ServedTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServedTest
@ExtendWith(OutputCaptureExtension.class)
class CommandApiTest {

    /** What is unusual about these is looked up among the sessions, and none are pretended here. */
    private static final Set<String> ABOUT_SESSIONS = Set.of("host-session", "name-co-lead");

    private static final String PROPOSAL =
            "{'organisation':'%s','title':'Taal','learningQuestion':'Hoe?'}".formatted(Examples.SCHOOL);

    @Autowired
    private MockMvcTester web;

    @Autowired
    private PretendedDesk desk;

    @BeforeEach
    void somebody_is_there(@Autowired PretendedReading reading) {
        Examples.tell(reading);
    }

    @Test
    void a_command_is_acknowledged_with_position_id_version_and_warnings() {
        assertThat(post("propose-case", PROPOSAL))
                .hasStatusOk()
                .bodyJson()
                .hasPath("$.position")
                .hasPathSatisfying("$.id", id -> assertThat(id).isEqualTo("the-target"))
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(0))
                .hasPathSatisfying(
                        "$.warnings", warnings -> assertThat(warnings).asArray().isEmpty());
        assertThat(desk.lastCommand()).isInstanceOf(ProposeCase.class);
        assertThat(desk.lastSubmission().by()).isEqualTo("local");
    }

    @Test
    void the_same_key_makes_the_same_thing() {
        desk.refuseNext(new OutcomeUnknown(true));
        assertThat(post("propose-case", PROPOSAL, Map.of("Idempotency-Key", "k1")))
                .hasStatus(503);
        Object first = desk.lastRefused();
        post("propose-case", PROPOSAL, Map.of("Idempotency-Key", "k1"));
        assertThat(desk.lastCommand()).isEqualTo(first);
        post("propose-case", PROPOSAL);
        assertThat(desk.lastCommand()).isNotEqualTo(first);
        assertThat(post("propose-case", PROPOSAL, Map.of("Idempotency-Key", "x".repeat(201))))
                .hasStatus(400);
    }

    @Test
    void who_is_refused_at_the_door_because_the_same_was_taken_meanwhile_is_answered_the_same(
            @Autowired PretendedReading reading) {
        String present = "{'session':'%s','participant':'%s'}".formatted(Examples.SESSION, Examples.AN);
        Map<String, String> key = Map.of("Idempotency-Key", "k2");
        desk.meanwhile(() -> {
            post("announce-presence", present, key);
            reading.rows("participants", List.of());
        });
        int before = desk.count();
        assertThat(post("announce-presence", present, key)).hasStatusOk();
        assertThat(desk.count()).isEqualTo(before + 1);
    }

    @Test
    void the_organisation_of_a_person_need_not_be_said() {
        assertThat(post(
                        "record-attendance",
                        "{'session':'%s','participant':'%s','status':'present'}"
                                .formatted(Examples.SESSION, Examples.AN)))
                .hasStatusOk();
        assertThat(((RecordAttendance) desk.lastCommand()).organisation()).hasToString(Examples.SCHOOL);
    }

    @Test
    void bad_input_names_every_field() {
        assertThat(post("propose-case", "{'organisation':'x'}"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.fields[*].field")
                .asArray()
                .containsExactlyInAnyOrder("organisation", "title", "learningQuestion");
    }

    @Test
    void what_is_named_must_exist() {
        assertThat(post(
                        "ask-to-host",
                        "{'session':'%s','organisation':'%s'}".formatted(Examples.SESSION, Examples.SESSION)))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo("organisation");
    }

    @Test
    void who_left_or_was_erased_is_refused_by_a_rule() {
        assertThat(post(
                        "host-session",
                        "{'session':'%s','organisation':'%s'}".formatted(Examples.SESSION, Examples.LIBRARY_THAT_LEFT)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("ONLY_A_MEMBER_HOSTS_OR_CO_LEADS");
        assertThat(post(
                        "announce-presence",
                        "{'session':'%s','participant':'%s'}".formatted(Examples.SESSION, Examples.BEA_WHO_WAS_ERASED)))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("NOBODY_ERASED_IS_NAMED");
    }

    @Test
    void what_looks_back_may_name_who_left() {
        assertThat(post(
                        "decline-to-host",
                        "{'session':'%s','organisation':'%s'}".formatted(Examples.SESSION, Examples.LIBRARY_THAT_LEFT)))
                .hasStatusOk();
    }

    @Test
    void a_name_that_is_nearly_taken_and_an_unknown_field_warn() {
        assertThat(post("admit-organisation?lang=en", "{'name':'basisschool de linden','extra':1}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.warnings[*].rule")
                .asArray()
                .containsExactly("A_NAME_BELONGS_TO_ONE_ORGANISATION", "UNKNOWN_FIELD");
    }

    @Test
    void each_refusal_has_its_status() {
        Map<RuntimeException, Integer> statuses = Map.of(
                new RuleBroken(CaseRule.ONLY_A_CLEARED_CASE_IS_CHOSEN), 409,
                new ChangedMeanwhile(Examples.AN, 3), 409,
                new SomebodyWasFirst(new IllegalStateException()), 409,
                new NoSuchVersion(), 400,
                new UnknownTarget(), 404,
                new KeyUsedOtherwise(), 422,
                new LogIsReadOnly("full"), 503,
                new OutcomeUnknown(true), 503,
                new OutcomeUnknown(false), 503);
        statuses.forEach((thrown, status) -> {
            desk.refuseNext(thrown);
            assertThat(post("clear-case", "{'id':'%s'}".formatted(Examples.AN))).hasStatus(status);
        });
    }

    @Test
    void somebody_who_was_first_is_told_with_what_they_changed() {
        desk.refuseNext(new ChangedMeanwhile(Examples.AN, 3));
        assertThat(post("clear-case", "{'id':'%s'}".formatted(Examples.AN)))
                .bodyJson()
                .extractingPath("$.changes[*].event")
                .asArray()
                .containsExactly("CaseRevised");
    }

    @Test
    void an_unexpected_error_tells_nothing_and_logs_no_message(CapturedOutput output) {
        desk.refuseNext(new IllegalStateException("the secret of Jan Janssens"));
        MvcTestResult answer = post("clear-case", "{'id':'%s'}".formatted(Examples.AN));
        assertThat(answer).hasStatus(500).bodyText().doesNotContain("Janssens");
        assertThat(output.getAll()).contains("IllegalStateException").doesNotContain("Janssens");
    }

    @Test
    void a_body_that_is_no_json_object_is_refused_without_repeating_it() {
        for (String body : List.of("Jan Janssens", "['Jan']", "{'id':'Jan", "{'a':1,'a':'Jan'}", "{} Jan", "[[[[")) {
            assertThat(post("clear-case", body)).hasStatus(400).bodyText().doesNotContain("Jan");
        }
        assertThat(post("clear-case", "[".repeat(5000))).hasStatus(400);
        assertThat(post("clear-case", "{'id':'" + "x".repeat(1_000_001) + "'}")).hasStatus(413);
        assertThat(web.post()
                        .uri("/api/v1/commands/clear-case")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(415);
    }

    @Test
    void an_unknown_command_is_not_found() {
        assertThat(post("forget-case", "{}")).hasStatus(404);
    }

    @Test
    void nonsense_is_never_an_unexpected_error_and_is_never_repeated(CapturedOutput output) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> names = CommandCatalogue.all().keySet().stream()
                .filter(name -> !ABOUT_SESSIONS.contains(name))
                .toList();
        for (int i = 0; i < 600; i++) {
            String name = names.get(random.nextInt(names.size()));
            String body = Nonsense.bodyFor(name, random);
            MvcTestResult answer = post(name, body);
            assertThat(answer.getResponse().getStatus())
                    .as("seed %d, %s %s", seed, name, body)
                    .isIn(200, 400, 409);
            assertThat(answer).bodyText().doesNotContain("Janssens");
        }
        assertThat(output.getAll()).doesNotContain("Janssens");
    }

    private MvcTestResult post(String name, String body) {
        return post(name, body, Map.of());
    }

    private MvcTestResult post(String name, String body, Map<String, String> headers) {
        var request = web.post()
                .uri("/api/v1/commands/" + name)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
        headers.forEach(request::header);
        return request.exchange();
    }
}
