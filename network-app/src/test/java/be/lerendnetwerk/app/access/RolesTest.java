package be.lerendnetwerk.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.app.NetworkApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every page and every call, met by everybody: allowed or refused as the table says. */
@SpringBootTest(classes = NetworkApp.class, properties = "network.demo=true")
@AutoConfigureMockMvc
class RolesTest {

    private static final String NOBODY = "nobody";
    private static final Set<String> EVERYBODY = Set.of(NOBODY, "coordinator", "auditor", "analyst");

    /** Every page and every call, and who may: everybody, every role, or those who are named. */
    private static final String TABLE = """
            GET /sign-in                    everybody
            GET /error                      everybody
            GET /v3/api-docs                everybody
            GET /v3/api-docs.yaml           everybody
            GET /                           every role
            GET /series                     every role
            GET /series/{id}                every role
            GET /series/{id}/conclude       coordinator
            GET /sessions/{id}              every role
            GET /sessions/{id}/report       every role
            GET /organisations              every role
            GET /organisations/{id}         every role
            GET /participants               every role
            GET /participants/{id}          every role
            GET /participants/{id}/erase    coordinator
            GET /rotation                   every role
            GET /cases                      every role
            GET /cases/{id}                 every role
            GET /islands                    every role
            GET /methods                    every role
            GET /why                        every role
            GET /log                        every role
            POST /log                       every role
            GET /log/{position}             every role
            GET /log/rebuild                every role
            POST /log/rebuild               coordinator auditor
            POST /log/rebuild/adopt         coordinator
            GET /status                     every role
            GET /unsent                     every role
            GET /do/{command}               coordinator
            POST /do/{command}              coordinator
            GET /import                     coordinator
            POST /import                    coordinator
            POST /import/take               coordinator
            GET /api/v1/{readModel}         every role
            GET /api/v1/log                 every role
            GET /api/v1/status              every role
            POST /api/v1/commands/{name}    coordinator
            POST /api/v1/imports            coordinator
            POST /api/v1/rebuilds           coordinator auditor
            GET /api/v1/rebuilds/{id}       coordinator auditor
            """;

    /** What no handler of ours answers: the filters of the sign-in, files, and the health of the process. */
    private static final Set<String> ANSWERED_OTHERWISE = Set.of(
            "POST /sign-in",
            "POST /sign-out",
            "GET /actuator/health",
            "GET /*.css",
            "GET /*.js",
            "GET /*.svg",
            "GET /webjars/**");

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
    void the_table_names_every_page_and_every_call_and_nothing_else() {
        assertThat(handled()).containsExactlyInAnyOrderElementsOf(table().keySet());
    }

    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() {
        List<String> wrong = new ArrayList<>();
        table().forEach((call, allowed) -> EVERYBODY.forEach(who -> meet(call, allowed, who, wrong)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_line_is_the_one_that_decides_about_something() {
        Set<String> deciding = Stream.concat(handled().stream(), ANSWERED_OTHERWISE.stream())
                .map(RolesTest::lineOf)
                .collect(Collectors.toSet());
        assertThat(RoleTable.LINES)
                .extracting(line -> line.method() + " " + line.path())
                .doesNotHaveDuplicates()
                .hasSameElementsAs(deciding);
    }

    private static String lineOf(String call) {
        String path = pathOf(call).replace("*", "x");
        return RoleTable.LINES.stream()
                .filter(line -> line.method().matches(call.split(" ", 2)[0]))
                .filter(line ->
                        PathPatternParser.defaultInstance.parse(line.path()).matches(PathContainer.parsePath(path)))
                .map(line -> line.method() + " " + line.path())
                .findFirst()
                .orElse("no line for " + call);
    }

    private Set<String> handled() {
        Set<String> handled = new TreeSet<>();
        for (RequestMappingHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                for (String path : info.getPatternValues()) {
                    methods(info).forEach(method -> handled.add(method + " " + path));
                }
            }
        }
        return handled;
    }

    private static Map<String, Set<String>> table() {
        return TABLE.lines()
                .map(line -> line.split(" {2,}", 2))
                .collect(Collectors.toMap(cells -> cells[0], cells -> who(cells[1])));
    }

    private static Set<String> who(String text) {
        return switch (text) {
            case "everybody" -> EVERYBODY;
            case "every role" -> Set.of("coordinator", "auditor", "analyst");
            default -> Set.of(text.split(" ", -1));
        };
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

    private void meet(String call, Set<String> allowed, String who, List<String> wrong) {
        int status = status(HttpMethod.valueOf(call.split(" ", 2)[0]), pathOf(call), who);
        boolean refused = status == 401 || status == 403;
        if (refused == allowed.contains(who)) {
            wrong.add(call + " by " + who + " answered " + status);
        }
    }

    private static String pathOf(String call) {
        return call.split(" ", 2)[1].replaceAll("\\{[^}]*}", "x");
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
