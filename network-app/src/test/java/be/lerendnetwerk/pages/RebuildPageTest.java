package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.following.AnotherRebuild;
import be.lerendnetwerk.app.following.ReadModelSchemas;
import be.lerendnetwerk.app.following.Workbench;
import be.lerendnetwerk.projection.sessions.SessionRow;
import java.time.Duration;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Rebuilt tables take the place of tampered ones while the server runs and everybody reads on. */
class RebuildPageTest extends SintNiklaasPages {

    private static final String ADOPT = "action=\"/log/rebuild/adopt\"";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private ReadModelSchemas schemas;

    @Autowired
    @Qualifier("readModels")
    private DataSource tables;

    @BeforeEach
    void nobody_else_rebuilds() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreException(AnotherRebuild.class)
                .until(() -> {
                    schemas.begin().close();
                    return true;
                });
    }

    @Test
    void what_differs_is_mended_from_the_page_by_a_coordinator() {
        tamper();
        assertThat(post("/log/rebuild", "coordinator")).hasStatus3xxRedirection();
        shows("Niet gelijk");
        assertThat(new Browsing(web, "auditor").read("/log/rebuild")).doesNotContain(ADOPT);
        assertThat(new Browsing(web, "coordinator").read("/log/rebuild")).contains(ADOPT);
        assertThat(post("/log/rebuild/adopt", "auditor")).hasStatus(403);

        assertThat(post("/log/rebuild/adopt", "coordinator")).hasStatus3xxRedirection();
        shows("De nagespeelde tabellen zijn nu in gebruik.");

        assertThat(new Browsing(web, "coordinator").read("/log/rebuild")).doesNotContain(ADOPT);
        assertThat(post("/log/rebuild", "coordinator")).hasStatus3xxRedirection();
        shows("Gelijk.");
    }

    @Test
    void a_program_may_ask_the_same_and_is_told_what_came_of_it() {
        tamper();
        assertThat(post("/api/v1/rebuilds?adopt=true", "auditor"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:lerend-netwerk:problem:not-allowed");

        MvcTestResult begun = post("/api/v1/rebuilds?adopt=true", "coordinator");
        assertThat(begun).hasStatusOk().bodyJson().extractingPath("$.adopted").isEqualTo(false);
        shows("De nagespeelde tabellen zijn nu in gebruik.");

        assertThat(tampered()).isZero();
    }

    @Test
    void whoever_comes_while_another_machine_rebuilds_is_told_to_wait() {
        try (Workbench taken = schemas.begin()) {
            assertThat(taken.tables()).isNotNull();
            assertThat(post("/api/v1/rebuilds", "auditor"))
                    .hasStatus(409)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:lerend-netwerk:problem:under-way");
            assertThat(post("/log/rebuild", "auditor"))
                    .hasStatus(409)
                    .bodyText()
                    .contains("Er wordt al nagespeeld");
        }
    }

    /** Waits until the page says so; whoever reads meanwhile never sees less. */
    private void shows(String words) {
        int sessions = now().all(SessionRow.class).size();
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(now().all(SessionRow.class)).hasSize(sessions);
            assertThat(new Browsing(web, "coordinator").read("/log/rebuild")).contains(words);
        });
    }

    private void tamper() {
        JdbcClient.create(tables).sql("update series set title = 'tampered'").update();
        assertThat(tampered()).isPositive();
    }

    private long tampered() {
        return JdbcClient.create(tables)
                .sql("select count(*) from series where title = 'tampered'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult post(String address, String role) {
        return web.post()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.httpBasic(role, role))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
