package be.lerendnetwerk.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller is there to answer: in front of the pages and the API. */
@Component
public class ProblemWriter {

    /** Answers with the problem in the language of the reader. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemDetail detail = problem.in(Language.of(request));
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("type", String.valueOf(detail.getType()));
        told.put("title", detail.getTitle());
        told.put("status", detail.getStatus());
        told.put("detail", detail.getDetail());
        response.setStatus(detail.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(told));
    }
}
