package be.lerendnetwerk.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import be.lerendnetwerk.served.PretendedDesk;
import be.lerendnetwerk.served.ServedTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
        assertThat(web.get().uri("/series?asOf=3").accept(MediaType.TEXT_HTML))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?to=%2Fseries%3FasOf%3D3");
        assertThat(web.get().uri("/sign-in").accept(MediaType.TEXT_HTML))
                .hasStatusOk()
                .bodyText()
                .contains("coordinator", "auditor", "analyst", "_csrf")
                .doesNotContain("<script>", "style=");
    }

    @Test
    void the_script_of_the_pages_is_sent_to_the_form_as_a_whole() {
        assertThat(web.get().uri("/series").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in?to=%2Fseries")
                .doesNotContainHeader("WWW-Authenticate");
    }

    @Test
    void whoever_signs_in_is_back_where_they_were_and_never_elsewhere() {
        assertThat(signIn("/series?asOf=3")).hasRedirectedUrl("/series?asOf=3");
        for (String elsewhere :
                new String[] {"//evil.example", "/\\evil.example", "http://evil.example", "series", ""}) {
            assertThat(signIn(elsewhere)).as(elsewhere).hasRedirectedUrl("/");
        }
    }

    @Test
    void what_was_sent_while_signed_out_waits_until_one_is_back() {
        var sent = web.post()
                .uri("/do/propose-case")
                .accept(MediaType.TEXT_HTML)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("title", "Een leeshoek")
                .param("_csrf", "of a visit that ended")
                .header("Referer", "http://localhost/do/propose-case")
                .exchange();
        assertThat(sent).hasStatus(302).hasRedirectedUrl("/sign-in?to=%2Fdo%2Fpropose-case");
        MockHttpSession visit =
                Objects.requireNonNull((MockHttpSession) sent.getRequest().getSession(false));
        assertThat(web.get().uri("/sign-in").session(visit)).model().containsEntry("kept", true);
        assertThat(web.post()
                        .uri("/sign-in")
                        .session(visit)
                        .param("account", "coordinator")
                        .param("password", "coordinator")
                        .with(csrf()))
                .hasRedirectedUrl("/unsent");
        assertThat(Unsent.of(visit).orElseThrow().values()).containsEntry("title", List.of("Een leeshoek"));
    }

    @Test
    void a_form_to_sign_in_that_was_open_too_long_is_shown_anew() {
        assertThat(web.post()
                        .uri("/sign-in")
                        .accept(MediaType.TEXT_HTML)
                        .param("account", "coordinator")
                        .param("password", "coordinator")
                        .param("to", "/series"))
                .hasRedirectedUrl("/sign-in?expired=true&to=%2Fseries");
    }

    @Test
    void what_was_sent_with_a_file_is_not_kept() {
        assertThat(web.post()
                        .uri("/import")
                        .multipart()
                        .file("file", new byte[] {1})
                        .accept(MediaType.TEXT_HTML)
                        .header("Referer", "http://localhost/import"))
                .hasRedirectedUrl("/sign-in?expired=true&to=%2Fimport");
    }

    private MvcTestResult signIn(String to) {
        return web.post()
                .uri("/sign-in")
                .param("account", "coordinator")
                .param("password", "coordinator")
                .param("to", to)
                .with(csrf())
                .exchange();
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
