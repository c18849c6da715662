package be.lerendnetwerk.app.access;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which requests must carry the token of a page (CSRF): all that change something, but for those to the API that bring
 * their own sign-in or none at all. One that leans on the session of a browser needs the token, in the API too.
 */
final class Tokens implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)) {
            return false;
        }
        boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        boolean ownSignIn = request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getSession(false) == null;
        return !(api && ownSignIn);
    }
}
