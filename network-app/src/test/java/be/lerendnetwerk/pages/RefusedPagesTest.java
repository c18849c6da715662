package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person who may not, or who asks for what is not there, is told so within the pages; through a real server. */
class RefusedPagesTest extends SintNiklaasPages {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void a_role_that_only_looks_is_told_so_within_the_frame() throws Exception {
        signIn("auditor");
        for (String closed : new String[] {"/do/propose-case", "/import"}) {
            HttpResponse<String> page = get(closed);
            assertThat(page.statusCode()).as(closed).isEqualTo(403);
            assertThat(page.body())
                    .as(closed)
                    .contains("Jouw rol kan dit bekijken, niet wijzigen", "href=\"/cases\"", "id=\"main\"")
                    .doesNotContain("Er liep iets mis", "Exception", "/error");
        }
        assertThat(get("/import?lang=en").body()).contains("Your role can look at this, not change it");
    }

    @Test
    void a_page_that_does_not_exist_is_told_so_within_the_frame() throws Exception {
        signIn("coordinator");
        for (String nowhere :
                new String[] {"/nowhere", "/series/x/y", "/cases/nobody", "/do/nothing", "/log/99999999"}) {
            HttpResponse<String> page = get(nowhere);
            assertThat(page.statusCode()).as(nowhere).isEqualTo(404);
            assertThat(page.body())
                    .as(nowhere)
                    .contains("Deze pagina bestaat niet", "href=\"/cases\"", "id=\"main\"", nowhere + "?lang=en");
        }
    }

    @Test
    void a_page_of_a_visit_that_ended_is_sent_once_more_after_signing_in() throws Exception {
        HttpResponse<String> asked = post("/do/found-network", "name=Nieuw&purpose=Leren&_csrf=gone");
        assertThat(asked.uri().getPath()).isEqualTo("/sign-in");
        assertThat(asked.body()).contains("wat je typte is bewaard");

        HttpResponse<String> back = post("/sign-in", "account=coordinator&password=coordinator&_csrf=" + token(asked));
        assertThat(back.uri().getPath()).isEqualTo("/unsent");
        assertThat(back.body()).contains("Netwerk oprichten", "Nieuw", "Leren", "action=\"/do/found-network\"");

        HttpResponse<String> sent = post("/do/found-network", "name=Nieuw&purpose=Leren&_csrf=" + token(back));
        assertThat(sent.body()).contains("Dat lukte niet", "value=\"Nieuw\"");
    }

    private void signIn(String role) throws IOException, InterruptedException {
        String token = token(get("/sign-in"));
        post("/sign-in", "account=" + role + "&password=" + role + "&_csrf=" + token);
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(asked(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                asked(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}
