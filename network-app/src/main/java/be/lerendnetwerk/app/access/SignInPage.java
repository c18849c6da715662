package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.problem.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the form to sign in with, and the ready-made accounts of the demo. */
@Controller
@ConditionalOnProperty(name = "network.demo", havingValue = "true")
class SignInPage {

    @GetMapping("/sign-in")
    String show(
            @RequestParam Optional<String> refused,
            @RequestParam Optional<String> expired,
            @RequestParam Optional<String> to,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        String back = WayBack.ours(to.orElse(null));
        model.addAttribute("refused", refused.isPresent());
        model.addAttribute("expired", expired.isPresent());
        model.addAttribute("kept", Unsent.of(request.getSession(false)).isPresent());
        model.addAttribute("to", back.equals(WayBack.HOME) ? null : back);
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("languages", Language.values());
        model.addAttribute(
                "accounts",
                Arrays.stream(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
        return "access/sign-in";
    }
}
