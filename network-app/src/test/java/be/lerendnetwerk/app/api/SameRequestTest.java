package be.lerendnetwerk.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.NetworkApp;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same request under the same key, one after the other and at the same time. */
@SpringBootTest(classes = NetworkApp.class)
@AutoConfigureMockMvc
class SameRequestTest {

    private static final int CLIENTS = 6;
    private static final int ROUNDS = 12;

    @TempDir
    static Path data;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private DataSource log;

    @DynamicPropertySource
    static void a_folder_of_its_own(DynamicPropertyRegistry properties) {
        properties.add("network.data", data::toString);
    }

    @Test
    void registering_at_the_same_time_is_answered_the_same() throws Exception {
        String organisation = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        for (int round = 0; round < ROUNDS; round++) {
            sameForAll("register-participant", "{'name':'Zoë','organisation':'%s'}".formatted(organisation));
        }
    }

    @Test
    void scheduling_at_the_same_time_is_answered_the_same() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String series = made("plan-series", "{'title':'Traject'}");
            sameForAll("schedule-session", "{'series':'%s','date':'2026-01-15'}".formatted(series));
        }
    }

    @Test
    void committing_at_the_same_time_is_answered_the_same() throws Exception {
        String organisation = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        String person = made("register-participant", "{'name':'Zoë','organisation':'%s'}".formatted(organisation));
        for (int round = 0; round < ROUNDS; round++) {
            String series = made("plan-series", "{'title':'Traject'}");
            sameForAll(
                    "commit-to-series",
                    "{'series':'%s','participant':'%s','organisation':'%s'}".formatted(series, person, organisation));
        }
    }

    @Test
    void changing_a_version_at_the_same_time_is_answered_the_same() throws Exception {
        String organisation = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        for (int round = 0; round < ROUNDS; round++) {
            sameForAll(
                    "correct-organisation",
                    "{'id':'%s','name':'%s','expectedVersion':%d}".formatted(organisation, UUID.randomUUID(), round));
        }
    }

    @Test
    void what_the_network_filled_in_is_no_part_of_the_request() {
        String one = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        String other = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        String person = made("register-participant", "{'name':'Zoë','organisation':'%s'}".formatted(one));
        String series = made("plan-series", "{'title':'Traject'}");
        String session = made("schedule-session", "{'series':'%s','date':'2022-01-15'}".formatted(series));
        String present = "{'session':'%s','participant':'%s','status':'present'}".formatted(session, person);
        String first = text(post("record-attendance", present, "lost"));
        made("move-participant", "{'id':'%s','to':'%s'}".formatted(person, other));
        assertThat(text(post("record-attendance", present, "lost"))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':'Idem','expectedVersion':3}", "{'name':'Idem','bla':1}", "{'name':'idem'}"})
    void another_field_is_another_request(String another) {
        post("admit-organisation", "{'name':'Idem'}", "idem");
        assertThat(post("admit-organisation", another, "idem")).hasStatus(422);
        assertThat(post("plan-series", "{'name':'Idem'}", "idem")).hasStatus(422);
    }

    @Test
    void the_order_of_the_fields_is_no_part_of_the_request() {
        String first = text(post("admit-organisation", "{'name':'Volgorde','kind':'school'}", "order"));
        assertThat(text(post("admit-organisation", " {'kind':'school', 'name':'Volgorde'}", "order")))
                .isEqualTo(first);
    }

    @Test
    void what_was_unusual_is_told_again() {
        made("admit-organisation", "{'name':'Basisschool De Linde'}");
        String first = text(post("admit-organisation", "{'name':'basisschool de linde','bla':1}", "unusual"));
        assertThat(first).contains("A_NAME_BELONGS_TO_ONE_ORGANISATION", "UNKNOWN_FIELD");
        made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        assertThat(text(post("admit-organisation", "{'name':'basisschool de linde','bla':1}", "unusual")))
                .isEqualTo(first);
    }

    @Test
    void what_is_offered_is_told_again() {
        String organisation = made("admit-organisation", "{'name':'%s'}".formatted(UUID.randomUUID()));
        String zaal = "{'organisation':'%s','name':'Zaal'}".formatted(organisation);
        String first = text(post("offer-venue", zaal, "zaal"));
        assertThat(first).doesNotContain(organisation);
        assertThat(text(post("offer-venue", zaal, "zaal"))).isEqualTo(first);
    }

    @Test
    void neither_the_key_nor_what_was_received_is_kept_as_it_is() {
        post("admit-organisation", "{'name':'Sleutel'}", "jan.janssens@example.org");
        assertThat(JdbcClient.create(log)
                        .sql("SELECT * FROM answers")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("janssens", "Sleutel");
    }

    private void sameForAll(String command, String body) throws Exception {
        String key = UUID.randomUUID().toString();
        CyclicBarrier together = new CyclicBarrier(CLIENTS);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                answers.add(clients.submit(() -> {
                    together.await(1, TimeUnit.MINUTES);
                    MvcTestResult answer = post(command, body, key);
                    return answer.getResponse().getStatus() + " " + text(answer);
                }));
            }
            Set<String> told = new HashSet<>();
            for (Future<String> answer : answers) {
                told.add(answer.get(1, TimeUnit.MINUTES));
            }
            assertThat(told).hasSize(1).allMatch(text -> text.startsWith("200 "));
        } finally {
            clients.shutdownNow();
        }
    }

    private String made(String command, String body) {
        MvcTestResult answer = post(command, body, null);
        assertThat(answer).hasStatusOk();
        return JsonPath.read(text(answer), "$.id");
    }

    private MvcTestResult post(String command, String body, @Nullable String key) {
        var request = web.post()
                .uri("/api/v1/commands/" + command)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
        if (key != null) {
            request.header(CommandApi.KEY, key);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
