package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.BadInput;
import be.lerendnetwerk.app.problem.FieldFault;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses what an address asks for that nobody would answer: an import whose {@code trial} is misspelt would be one in earnest.
 * The read models and the log, whose parameters are columns, look for themselves.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/api/v1/commands/*", "/api/v1/imports", "/api/v1/rebuilds/**", "/api/v1/status");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            Set<String> known = known(method);
            List<FieldFault> faults = asked(request).stream()
                    .filter(name -> !known.contains(name))
                    .map(name -> FieldFault.of(
                            ReadModelParameters.shown(name), "is hier geen parameter", "is no parameter here"))
                    .toList();
            if (!faults.isEmpty()) {
                throw new BadInput(faults);
            }
        }
        return true;
    }

    private static Set<String> known(HandlerMethod method) {
        Set<String> names = Arrays.stream(method.getMethodParameters())
                .map(parameter -> parameter.getParameterAnnotation(RequestParam.class))
                .filter(Objects::nonNull)
                .map(RequestParam::name)
                .collect(Collectors.toSet());
        names.add("lang");
        return names;
    }

    /** What stands in the address; parts of a form that is sent are another matter. */
    private static Set<String> asked(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
    }
}
