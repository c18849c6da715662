package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a reader in a sentence why there is no page. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

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
        page.addObject("title", problem.kind().title().in(language));
        page.addObject("detail", problem.detail().in(language));
        page.addObject(
                "faults",
                problem.fields().stream()
                        .map(fault -> fault.field() + " " + fault.message().in(language))
                        .toList());
        return page;
    }
}
