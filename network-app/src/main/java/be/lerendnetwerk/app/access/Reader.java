package be.lerendnetwerk.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Tells people who read pages from programs, and sends them to another page, with the script of the pages or without. */
final class Reader {

    private static final String BY_SCRIPT = "HX-Request";
    private static final String GO_TO = "HX-Redirect";

    private Reader() {}

    static boolean isPerson(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean page = (accept != null && accept.contains("text/html")) || request.getHeader(BY_SCRIPT) != null;
        return page && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** Leads to a page; to the whole of it, where the script would only put an answer into a part. */
    static void send(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader(BY_SCRIPT) == null) {
            response.sendRedirect(request.getContextPath() + address);
            return;
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(GO_TO, request.getContextPath() + address);
    }
}
