package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.problem.ProblemWriter;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The guard at the entrance. A demo has ready-made accounts and asks to sign in; without accounts whoever sits at this
 * machine is let in, and nobody else.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Only what comes from here, and no script or style in the page itself. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String DEMO = "network.demo";

    @Bean
    @ConditionalOnProperty(name = DEMO, havingValue = "true")
    SecurityFilterChain demoAccess(HttpSecurity http, ProblemWriter problems) throws Exception {
        AskToSignIn entrance = new AskToSignIn(problems, true);
        return common(http, problems, entrance)
                .httpBasic(basic -> basic.authenticationEntryPoint(entrance))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("account")
                        .successHandler((request, response, who) -> response.sendRedirect(
                                Unsent.of(request.getSession(false)).isPresent()
                                        ? "/unsent"
                                        : WayBack.ours(request.getParameter(WayBack.TO))))
                        .failureHandler((request, response, refused) -> response.sendRedirect(
                                WayBack.signIn(WayBack.ours(request.getParameter(WayBack.TO)), "refused"))))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .build();
    }

    @Bean
    @ConditionalOnProperty(name = DEMO, havingValue = "false", matchIfMissing = true)
    SecurityFilterChain localAccess(HttpSecurity http, ProblemWriter problems) throws Exception {
        return common(http, problems, new AskToSignIn(problems, false))
                .logout(out -> out.disable())
                .addFilterBefore(new EverybodyIsLocal(), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** The ready-made accounts of a demo, each named after its role and with its name for a password; else none. */
    @Bean
    UserDetailsService accounts(Environment environment) {
        InMemoryUserDetailsManager accounts = new InMemoryUserDetailsManager();
        if (environment.getProperty(DEMO, boolean.class, false)) {
            for (Role role : Role.values()) {
                String name = role.name().toLowerCase(Locale.ROOT);
                accounts.createUser(User.withUsername(name)
                        .password("{noop}" + name)
                        .authorities(role.authority())
                        .build());
            }
        }
        return accounts;
    }

    private static HttpSecurity common(HttpSecurity http, ProblemWriter problems, AskToSignIn refusal)
            throws Exception {
        return http.authorizeHttpRequests(AccessConfiguration::byTheTable)
                .addFilterBefore(new SameOrigin(problems), CsrfFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new Tokens()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .frameOptions(frame -> frame.deny()));
    }

    private static void byTheTable(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        for (RoleTable.Line line : RoleTable.LINES) {
            allow(requests, paths, line.method(), line);
            if (line.method().equals(HttpMethod.GET)) {
                allow(requests, paths, HttpMethod.HEAD, line);
            }
        }
        requests.anyRequest().denyAll();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            PathPatternRequestMatcher.Builder paths,
            HttpMethod method,
            RoleTable.Line line) {
        var guarded = requests.requestMatchers(paths.matcher(method, line.path()));
        if (line.open()) {
            guarded.permitAll();
        } else {
            guarded.hasAnyRole(line.roles().stream().map(Role::name).toArray(String[]::new));
        }
    }
}
