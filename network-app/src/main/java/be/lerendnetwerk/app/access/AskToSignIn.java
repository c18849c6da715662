package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Sends people to the sign-in page, and back to where they were once they are in; what they sent meanwhile waits there. Tells
 * programs that they must sign in or may not do this.
 */
final class AskToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Problem NOT_ALLOWED = Problem.of(
            Problem.Kind.NOT_ALLOWED,
            "Jouw rol laat dit niet toe, of de pagina waar dit vandaan komt is verlopen.",
            "Your role does not allow this, or the page this comes from has expired.");

    private final ProblemWriter problems;
    private final boolean accounts;

    /**
     * @param problems tells programs
     * @param accounts whether there is a sign-in page
     */
    AskToSignIn(ProblemWriter problems, boolean accounts) {
        this.problems = problems;
        this.accounts = accounts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
            throws IOException {
        if (Reader.isPerson(request)) {
            Reader.send(WayBack.signIn(WayBack.of(request)), request, response);
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
        if (Reader.isPerson(request)) {
            if (denied instanceof CsrfException) {
                expired(request, response);
            } else {
                response.sendError(
                        RoleTable.knows(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            }
            return;
        }
        problems.write(
                denied instanceof CsrfException || RoleTable.knows(request) ? NOT_ALLOWED : nothingThere(request),
                request,
                response);
    }

    private static Problem nothingThere(HttpServletRequest request) {
        return RoleTable.knowsAddress(request)
                ? Problem.of(
                        Problem.Kind.METHOD_NOT_ALLOWED,
                        "Dit adres neemt deze methode niet aan.",
                        "This address does not take this method.")
                : Problem.of(Problem.Kind.UNKNOWN, "Dit adres bestaat niet.", "There is nothing at this address.");
    }

    /** The page that this was sent from belongs to a visit that ended, or to another one. */
    private void expired(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        boolean signedOut = accounts && SecurityContextHolder.getContext().getAuthentication() == null;
        boolean kept = !path.startsWith("/sign-") && Unsent.keep(request);
        if (path.equals("/sign-in")) {
            Reader.send(WayBack.signIn(WayBack.ours(request.getParameter(WayBack.TO)), "expired"), request, response);
        } else if (signedOut) {
            String back = WayBack.of(request);
            Reader.send(kept ? WayBack.signIn(back) : WayBack.signIn(back, "expired"), request, response);
        } else {
            Reader.send(kept ? "/unsent" : WayBack.of(request), request, response);
        }
    }
}
