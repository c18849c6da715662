package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Sends people to the sign-in page, and tells programs that they must sign in or may not do this. */
final class AskToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    AskToSignIn(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lerend Netwerk\", charset=\"UTF-8\"");
        problems.write(
                Problem.of(
                        Problem.Kind.SIGN_IN_NEEDED,
                        "Meld je aan met een account en het juiste wachtwoord.",
                        "Sign in with an account and the right password."),
                request,
                response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (isPage(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        problems.write(
                Problem.of(
                        Problem.Kind.NOT_ALLOWED,
                        "Jouw rol laat dit niet toe, of de pagina waar dit vandaan komt is verlopen.",
                        "Your role does not allow this, or the page this comes from has expired."),
                request,
                response);
    }

    private static boolean isPage(HttpServletRequest request) {
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
