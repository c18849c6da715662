package be.lerendnetwerk.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import be.lerendnetwerk.served.PretendedDesk;
import be.lerendnetwerk.served.ServedTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ServedTest
@TestPropertySource(properties = "network.demo=true")
class SignInTest {

    private static final String COMMAND = "/api/v1/commands/resume-hosting";
    private static final String BODY = "{\"organisation\":\"0b0e0c1a-0000-4000-8000-00000000000a\"}";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private PretendedDesk desk;

    @Test
    void a_program_without_sign_in_is_told_so() {
        assertThat(web.get().uri("/api/v1/organisations"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Basic realm=\"Lerend Netwerk\", charset=\"UTF-8\"");
        assertThat(web.get().uri("/api/v1/organisations").with(httpBasic("coordinator", "wrong")))
                .hasStatus(401);
    }

    @Test
    void a_person_without_sign_in_is_shown_the_form() {
        assertThat(web.get().uri("/series").accept(MediaType.TEXT_HTML))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
        assertThat(web.get().uri("/sign-in").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("coordinator", "auditor", "analyst", "_csrf")
                .doesNotContain("<script>", "style=");
    }

    @Test
    void what_is_done_is_recorded_under_the_account() {
        assertThat(web.post()
                        .uri(COMMAND)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY)
                        .with(httpBasic("coordinator", "coordinator")))
                .hasStatusOk();
        assertThat(desk.lastSubmission().by()).isEqualTo("coordinator");
    }

    @Test
    void a_browser_that_signed_in_needs_the_token_of_a_page_for_the_api_too() {
        var in = web.post()
                .uri("/sign-in")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("account", "coordinator")
                .param("password", "coordinator")
                .with(csrf())
                .exchange();
        assertThat(in).hasStatus(302).hasRedirectedUrl("/");
        MockHttpSession session =
                Objects.requireNonNull((MockHttpSession) in.getRequest().getSession(false));
        assertThat(web.get().uri("/api/v1/organisations").session(session)).hasStatusOk();
        assertThat(web.post()
                        .uri(COMMAND)
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY))
                .hasStatus(403);
        assertThat(web.post()
                        .uri(COMMAND)
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BODY)
                        .with(csrf()))
                .hasStatusOk();
    }

    @Test
    void a_wrong_password_is_told_on_the_form() {
        assertThat(web.post()
                        .uri("/sign-in")
                        .param("account", "coordinator")
                        .param("password", "x")
                        .with(csrf()))
                .hasRedirectedUrl("/sign-in?refused=true");
        assertThat(web.get().uri("/sign-in?refused=true"))
                .hasStatusOk()
                .bodyText()
                .contains("role=\"alert\"");
        assertThat(web.post().uri("/sign-in").param("account", "coordinator").param("password", "coordinator"))
                .hasStatus(403);
    }
}
