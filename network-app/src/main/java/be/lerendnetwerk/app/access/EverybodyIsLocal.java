package be.lerendnetwerk.app.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes whoever sits at this machine for {@code local}, in every role; there are no accounts to tell people apart. */
final class EverybodyIsLocal extends OncePerRequestFilter {

    static final String LOCAL = "local";

    /** Whoever meets a refusal is still there when it is told. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                LOCAL, null, Arrays.stream(Role.values()).map(Role::authority).toList()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
