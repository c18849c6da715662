package be.lerendnetwerk.app.access;

import java.util.Arrays;
import java.util.Locale;
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
    String show(@RequestParam(required = false) String refused, Locale locale, Model model) {
        model.addAttribute("refused", refused != null);
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute(
                "accounts",
                Arrays.stream(Role.values())
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
        return "access/sign-in";
    }
}
