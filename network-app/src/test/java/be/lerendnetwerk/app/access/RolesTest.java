package be.lerendnetwerk.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.NetworkApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every call, met by everybody: allowed or refused as the table says. */
@SpringBootTest(classes = NetworkApp.class, properties = "network.demo=true")
@AutoConfigureMockMvc
class RolesTest {

    private static final String NOBODY = "nobody";
    private static final Set<String> EVERY_ROLE = Set.of("coordinator", "auditor", "analyst");
    private static final Set<String> EVERYBODY = Set.of(NOBODY, "coordinator", "auditor", "analyst");
    private static final Set<String> REPLAYS = Set.of("coordinator", "auditor");
    private static final Set<String> CHANGES = Set.of("coordinator");

    /** What is not as usual; usual is that every role reads, that only the coordinator changes, and nobody unknown comes in. */
    private static final Map<String, Set<String>> UNUSUAL = Map.of(
            "GET /sign-in", EVERYBODY,
            "GET /error", EVERYBODY,
            "GET /do/{command}", CHANGES,
            "GET /import", CHANGES,
            "GET /v3/api-docs", EVERYBODY,
            "GET /v3/api-docs.yaml", EVERYBODY,
            "POST /log/rebuild", REPLAYS,
            "POST /api/v1/rebuilds", REPLAYS,
            "GET /api/v1/rebuilds/{id}", REPLAYS);

    @TempDir
    static Path data;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    @DynamicPropertySource
    static void a_folder_of_its_own(DynamicPropertyRegistry properties) {
        properties.add("network.data", data::toString);
    }

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String path : info.getPatternValues()) {
                    for (RequestMethod method : methods(info)) {
                        asked++;
                        EVERYBODY.forEach(who -> meet(method, path, who, wrong));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(5);
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_on_no_line_is_closed() {
        for (String path :
                List.of("/api/v2/anything", "/actuator/env", "/actuator", "/h2-console", "/nowhere", "/api/v1/a/b")) {
            assertThat(status(HttpMethod.GET, path, "coordinator")).as(path).isEqualTo(404);
            assertThat(status(HttpMethod.GET, path, NOBODY)).as(path).isEqualTo(401);
        }
        assertThat(status(HttpMethod.DELETE, "/api/v1/organisations", "coordinator"))
                .isEqualTo(405);
        assertThat(status(HttpMethod.GET, "/actuator/health", NOBODY)).isIn(200, 503);
    }

    private void meet(RequestMethod method, String path, String who, List<String> wrong) {
        Set<String> allowed =
                UNUSUAL.getOrDefault(method + " " + path, method == RequestMethod.GET ? EVERY_ROLE : CHANGES);
        int status = status(HttpMethod.valueOf(method.name()), path.replaceAll("\\{[^}]*}", "x"), who);
        boolean refused = status == 401 || status == 403;
        if (refused == allowed.contains(who)) {
            wrong.add(method + " " + path + " by " + who + " answered " + status);
        }
    }

    private int status(HttpMethod method, String path, String who) {
        AbstractMockHttpServletRequestBuilder<?> request = MockMvcRequestBuilders.request(method, path)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        if (!who.equals(NOBODY)) {
            request.with(SecurityMockMvcRequestPostProcessors.httpBasic(who, who));
        }
        if (!path.startsWith("/api/")) {
            request.with(SecurityMockMvcRequestPostProcessors.csrf());
        }
        return web.perform(request).getResponse().getStatus();
    }

    private static Set<RequestMethod> methods(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
    }
}
