package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers every refusal of the API as problem+json. */
@RestControllerAdvice("be.lerendnetwerk.app.api")
class ApiProblems {

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Exception thrown, HttpServletRequest request) {
        Problem problem = problems.of(thrown);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(problem.kind().status());
        if (problem.kind() == Problem.Kind.NOT_YET) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem.in(Language.of(request)));
    }
}
