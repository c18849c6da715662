package be.lerendnetwerk.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is there to answer: in front of the pages and the API. */
@Component
public class ProblemWriter {

    /** Answers with the problem in the language of the reader. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.kind().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(told(problem, request)));
    }

    /** What a program is told: the members that every problem has. */
    static Map<String, Object> told(Problem problem, HttpServletRequest request) {
        ProblemDetail detail = problem.in(Language.of(request));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("type", String.valueOf(detail.getType()));
        told.put("title", String.valueOf(detail.getTitle()));
        told.put("status", detail.getStatus());
        told.put("detail", String.valueOf(detail.getDetail()));
        return told;
    }
}
