package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import be.lerendnetwerk.app.problem.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a reader in a sentence why there is no page. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private static final Sentence NOT_YET = new Sentence("Nog niet", "Not yet");
    private static final Sentence NOT_THERE_THEN =
            new Sentence("Op dat moment was dit er nog niet.", "This was not there yet at that moment.");

    private final Problems problems;

    PageProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView refused(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = problems.of(thrown);
        Language language = Looks.language(request);
        response.setStatus(problem.kind().status().value());
        ModelAndView page = new ModelAndView("problem", problem.kind().status());
        page.addObject("language", language.code());
        boolean notYet = problem.kind() == Problem.Kind.UNKNOWN && request.getParameter("asOf") != null;
        page.addObject("title", (notYet ? NOT_YET : problem.kind().title()).in(language));
        page.addObject("detail", (notYet ? NOT_THERE_THEN : problem.detail()).in(language));
        page.addObject("now", notYet ? request.getRequestURI() : null);
        page.addObject(
                "faults",
                problem.fields().stream()
                        .map(fault -> fault.field() + " " + fault.message().in(language))
                        .toList());
        return page;
    }
}
