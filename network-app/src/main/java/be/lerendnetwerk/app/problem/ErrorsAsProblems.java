package be.lerendnetwerk.app.problem;

import jakarta.servlet.RequestDispatcher;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Tells a program in the usual way about what was refused before anything of ours was asked. */
@Component
class ErrorsAsProblems extends DefaultErrorAttributes {

    private final Problems problems;

    ErrorsAsProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        return ProblemWriter.told(
                problems.ofStatus(status instanceof Integer code ? code : 500),
                ((ServletWebRequest) request).getRequest());
    }
}
