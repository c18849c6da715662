package be.lerendnetwerk.app.frame;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import be.lerendnetwerk.app.problem.Refused;
import be.lerendnetwerk.app.problem.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a reader in a sentence why there is no page, within the frame of the pages, so that every other page is near. */
@ControllerAdvice(annotations = ShowsPages.class)
class PageProblems implements ErrorViewResolver {

    private static final Sentence NOT_YET = new Sentence("Nog niet", "Not yet");
    private static final Sentence NOT_THERE_THEN =
            new Sentence("Op dat moment was dit er nog niet.", "This was not there yet at that moment.");
    private static final Sentence NO_PAGE = new Sentence("Deze pagina bestaat niet", "There is no such page");
    private static final Sentence NO_PAGE_HERE = new Sentence(
            "Het adres klopt niet, of wat er stond is er niet meer.",
            "The address is not right, or what was there is gone.");
    private static final Sentence ONLY_LOOK =
            new Sentence("Jouw rol kan dit bekijken, niet wijzigen", "Your role can look at this, not change it");
    private static final Sentence OTHER_ROLE = new Sentence(
            "Alles wat er is en wat er gebeurde, kun je zien. Wat je nu vroeg hoort bij een andere rol.",
            "All that there is and all that happened, you can see. What you asked for now belongs to another role.");

    private final Problems problems;
    private final FrameAdvice frame;
    private final Looks looks;
    private final MessageSource texts;

    PageProblems(Problems problems, FrameAdvice frame, Looks looks, MessageSource texts) {
        this.problems = problems;
        this.frame = frame;
        this.looks = looks;
        this.texts = texts;
    }

    @ExceptionHandler
    ModelAndView refused(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = problems.of(thrown);
        response.setStatus(problem.kind().status().value());
        return page(problem, thrown instanceof Refused, request);
    }

    /** What was refused before any page was asked. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return page(
                status == HttpStatus.FORBIDDEN
                        ? Problem.of(Problem.Kind.NOT_ALLOWED, OTHER_ROLE.dutch(), OTHER_ROLE.english())
                        : problems.ofStatus(status.value()),
                false,
                request);
    }

    /** The page; a sentence that was told for this very request is said as it is. */
    private ModelAndView page(Problem problem, boolean told, HttpServletRequest request) {
        Language language = Looks.language(request);
        boolean notYet = problem.kind() == Problem.Kind.UNKNOWN && request.getParameter("asOf") != null;
        ModelAndView page = new ModelAndView("problem", problem.kind().status());
        page.addObject("title", (notYet ? NOT_YET : title(problem.kind())).in(language));
        page.addObject("detail", (told ? problem.detail() : notYet ? NOT_THERE_THEN : detail(problem)).in(language));
        page.addObject("now", notYet ? FrameAdvice.path(request) : null);
        page.addObject(
                "faults",
                problem.fields().stream()
                        .map(fault ->
                                texts.getMessage("parts.asked." + fault.field(), null, fault.field(), language.locale())
                                        + " " + fault.message().in(language))
                        .toList());
        page.addObject("view", null);
        drawFrame(page, request);
        return page;
    }

    private static Sentence title(Problem.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> NO_PAGE;
            case NOT_ALLOWED -> ONLY_LOOK;
            default -> kind.title();
        };
    }

    private static Sentence detail(Problem problem) {
        return problem.kind() == Problem.Kind.UNKNOWN ? NO_PAGE_HERE : problem.detail();
    }

    /** What goes wrong may be what the frame is made of; then the sentence stands alone. */
    private void drawFrame(ModelAndView page, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            page.setViewName("error");
            return;
        }
        try {
            looks.fallBackToNow(request);
            page.addObject("frame", frame.frame(request));
            page.addObject("may", false);
        } catch (RuntimeException broken) {
            page.setViewName("error");
        }
    }
}
