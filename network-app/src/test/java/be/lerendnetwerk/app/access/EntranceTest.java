package be.lerendnetwerk.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.lerendnetwerk.served.ServedTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.http.MediaType;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Without accounts: whoever sits at this machine comes in, and no website elsewhere through a browser on it. */
@ServedTest
class EntranceTest {

    @Autowired
    private MockMvcTester web;

    @Test
    void whoever_sits_at_this_machine_comes_in() {
        assertThat(web.get().uri("/api/v1/organisations")).hasStatusOk();
        assertThat(web.get().uri(URI.create("http://127.0.0.1:8080/api/v1/organisations")))
                .hasStatusOk();
    }

    @Test
    void another_name_for_this_machine_is_refused() {
        assertThat(web.get().uri(URI.create("http://evil.example:8080/api/v1/organisations")))
                .hasStatus(421);
    }

    @Test
    void a_page_of_another_website_is_refused() {
        for (String origin :
                new String[] {"http://evil.example", "null", "http://localhost:3000", "https://localhost", "::"}) {
            assertThat(web.get().uri("/api/v1/organisations").header("Origin", origin))
                    .as(origin)
                    .hasStatus(403);
        }
        assertThat(web.get().uri("/api/v1/organisations").header("Origin", "http://localhost"))
                .hasStatusOk();
    }

    @Test
    void every_answer_forbids_the_browser_what_no_page_needs() {
        assertThat(web.get().uri("/api/v1/organisations"))
                .hasHeader("Content-Security-Policy", AccessConfiguration.CONTENT_SECURITY_POLICY)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    @Test
    void a_program_hears_that_an_address_or_a_method_is_not_there() {
        assertThat(web.get().uri("/api/v1/commands/rename-network")).hasStatus(405);
        assertThat(web.delete().uri("/api/v1/log")).hasStatus(405);
        assertThat(web.post().uri("/api/v1/organisations")).hasStatus(405);
        assertThat(web.get().uri("/api/v2/organisations"))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void the_server_listens_on_this_machine_only() {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        new Loopback(new MockEnvironment()).customize(server);
        assertThat(server.getAddress()).isNotNull().matches(address -> address.isLoopbackAddress());
        Loopback elsewhere = new Loopback(new MockEnvironment().withProperty("server.address", "0.0.0.0"));
        assertThatThrownBy(() -> elsewhere.customize(server)).hasMessageContaining("this machine only");
    }
}
