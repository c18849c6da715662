package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandCatalogue;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.KeyUsedOtherwise;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Looks;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.problem.Problem;
import be.lerendnetwerk.app.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows any command as a form and submits it. A refusal shows the form again, as it was filled in, with what is wrong
 * beside the field or above; an acceptance leads back to the page that it came from, which says what was done.
 */
@ShowsPages
class CommandPage {

    private static final Problem KEPT_BEFORE = Problem.of(
            Problem.Kind.KEY_USED_OTHERWISE,
            "Dit formulier is al eens bewaard, met andere gegevens. Wil je dit ook bewaren, doe het dan nog eens.",
            "This form was kept before, with other values. If you want to keep this as well, do it once more.");

    private final Looks looks;
    private final Forms forms;
    private final HandingIn handingIn;
    private final Telling telling;
    private final Problems problems;

    CommandPage(Looks looks, Forms forms, HandingIn handingIn, Telling telling, Problems problems) {
        this.looks = looks;
        this.forms = forms;
        this.handingIn = handingIn;
        this.telling = telling;
        this.problems = problems;
    }

    @GetMapping("/do/{command}")
    String show(@PathVariable String command, HttpServletRequest request, Model model) {
        CommandShape shape = named(command);
        model.addAttribute("form", forms.empty(shape, Filled.of(request), look(request)));
        return "form";
    }

    @PostMapping("/do/{command}")
    String submit(
            @PathVariable String command,
            HttpServletRequest request,
            HttpServletResponse response,
            Principal who,
            Model model,
            RedirectAttributes next) {
        CommandShape shape = named(command);
        Filled filled = Filled.of(request);
        Look before = look(request);
        HandingIn.Done done;
        try {
            done = handingIn.handIn(shape, filled, who.getName(), before.today());
        } catch (RuntimeException refused) {
            boolean keptBefore = refused instanceof KeyUsedOtherwise;
            Problem problem = keptBefore ? KEPT_BEFORE : problems.of(refused);
            response.setStatus(problem.kind().status().value());
            model.addAttribute(
                    "form", forms.refused(shape, keptBefore ? filled.anew() : filled, problem, look(request)));
            return "form";
        }
        next.addFlashAttribute("said", telling.said(shape, filled, done, before, look(request)));
        return "redirect:" + Ways.after(shape, filled, done.made());
    }

    private Look look(HttpServletRequest request) {
        return looks.now(Looks.language(request));
    }

    private static CommandShape named(String command) {
        return CommandCatalogue.named(command).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
