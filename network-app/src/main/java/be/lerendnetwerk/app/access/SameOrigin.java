package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests that come by another name than that of this machine, or from a page of somebody else. A web page
 * elsewhere can make a browser on this machine send requests to it; this is what keeps those out.
 */
final class SameOrigin extends OncePerRequestFilter {

    private final ProblemWriter problems;

    SameOrigin(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Loopback.isThisMachine(request.getServerName())) {
            problems.write(
                    Problem.of(
                            Problem.Kind.WRONG_ADDRESS,
                            "Deze server antwoordt enkel op localhost.",
                            "This server answers to localhost only."),
                    request,
                    response);
            return;
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && !isOurs(origin, request)) {
            problems.write(
                    Problem.of(
                            Problem.Kind.NOT_ALLOWED,
                            "Deze vraag komt van een andere website.",
                            "This request comes from another website."),
                    request,
                    response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isOurs(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            int port = uri.getPort() == -1 ? usual : uri.getPort();
            return request.getScheme().equals(uri.getScheme())
                    && request.getServerName().equalsIgnoreCase(uri.getHost())
                    && port == request.getServerPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
