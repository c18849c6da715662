package be.lerendnetwerk.app.access;

import static be.lerendnetwerk.app.access.Role.ANALYST;
import static be.lerendnetwerk.app.access.Role.AUDITOR;
import static be.lerendnetwerk.app.access.Role.COORDINATOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may do what, in one place. The first line whose method and address fit decides; an address on no line is closed to
 * everybody. HEAD goes with GET.
 */
final class RoleTable {

    private static final Set<Role> EVERY_ROLE = Set.of(COORDINATOR, AUDITOR, ANALYST);
    private static final Set<Role> CHANGES = Set.of(COORDINATOR);
    private static final Set<Role> REPLAYS = Set.of(COORDINATOR, AUDITOR);

    /** The sections of the pages, which every role sees. What changes something is a form, below {@code /do}. */
    private static final List<String> SECTIONS = List.of(
            "series", "sessions", "organisations", "participants", "rotation", "cases", "islands", "methods", "why");

    static final List<Line> LINES = lines();

    private RoleTable() {}

    /**
     * One line.
     *
     * @param method the method
     * @param path the address, as a path pattern
     * @param open whether it is open without sign-in
     * @param roles the roles that may, where it is not open
     */
    record Line(HttpMethod method, String path, boolean open, Set<Role> roles) {}

    /** Whether there is a line for the address of a request, whoever may go there. */
    static boolean knows(HttpServletRequest request) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return LINES.stream()
                .anyMatch(line -> paths.matcher(line.method(), line.path()).matches(request));
    }

    /** Whether there is a line for the address of a request, by this method or another. */
    static boolean knowsAddress(HttpServletRequest request) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return LINES.stream().anyMatch(line -> paths.matcher(line.path()).matches(request));
    }

    private static List<Line> lines() {
        List<Line> lines = new java.util.ArrayList<>();
        for (String path : List.of(
                "/actuator/health",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/sign-in",
                "/*.css",
                "/*.js",
                "/*.svg",
                "/webjars/**",
                "/error")) {
            lines.add(new Line(GET, path, true, Set.of()));
        }
        lines.add(new Line(POST, "/sign-in", true, Set.of()));
        lines.add(new Line(POST, "/sign-out", false, EVERY_ROLE));
        lines.add(new Line(POST, "/api/v1/commands/*", false, CHANGES));
        lines.add(new Line(POST, "/api/v1/imports", false, CHANGES));
        lines.add(new Line(POST, "/api/v1/rebuilds", false, REPLAYS));
        lines.add(new Line(GET, "/api/v1/rebuilds/*", false, REPLAYS));
        lines.add(new Line(GET, "/api/v1/*", false, EVERY_ROLE));
        lines.add(new Line(GET, "/", false, EVERY_ROLE));
        lines.add(new Line(GET, "/unsent", false, EVERY_ROLE));
        lines.add(new Line(GET, "/log/**", false, EVERY_ROLE));
        lines.add(new Line(POST, "/log", false, EVERY_ROLE));
        lines.add(new Line(POST, "/log/rebuild/adopt", false, CHANGES));
        lines.add(new Line(POST, "/log/**", false, REPLAYS));
        lines.add(new Line(GET, "/status", false, EVERY_ROLE));
        for (String section : List.of("do", "import")) {
            lines.add(new Line(GET, "/" + section + "/**", false, CHANGES));
            lines.add(new Line(POST, "/" + section + "/**", false, CHANGES));
        }
        lines.add(new Line(GET, "/participants/*/erase", false, CHANGES));
        lines.add(new Line(GET, "/series/*/conclude", false, CHANGES));
        for (String section : SECTIONS) {
            lines.add(new Line(GET, "/" + section + "/**", false, EVERY_ROLE));
        }
        return List.copyOf(lines);
    }
}
