package be.lerendnetwerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a program hears where nothing of ours was asked yet. */
class RefusedRequestsTest extends SintNiklaasPages {

    @LocalServerPort
    private int port;

    @Test
    void an_address_that_is_no_good_is_told_as_a_problem() throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/network;x=1"))
                                .header("Accept-Language", "en")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"type\":\"urn:lerend-netwerk:problem:bad-input\"", "The request cannot be understood.")
                .doesNotContain("timestamp");
    }
}
