package be.lerendnetwerk.app.access;

import be.lerendnetwerk.app.frame.ShowsPages;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what could not be sent, and sends it once more if somebody still wants that. */
@ShowsPages
class UnsentPage {

    private static final Set<String> BOOKKEEPING = Set.of("back", "fixed", "expectedVersion");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final MessageSource texts;

    UnsentPage(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * Something that was filled in.
     *
     * @param label what was asked
     * @param value what was typed
     */
    record Line(String label, String value) {}

    /**
     * A value to send.
     *
     * @param name the name of the field
     * @param value its value
     */
    record Field(String name, String value) {}

    @GetMapping("/unsent")
    String show(HttpSession visit, Locale locale, Model page) {
        Unsent unsent = Unsent.of(visit).orElse(null);
        if (unsent == null) {
            return "redirect:/";
        }
        String command = unsent.path().substring(unsent.path().lastIndexOf('/') + 1);
        List<Field> fields = new ArrayList<>();
        unsent.values().forEach((name, values) -> values.forEach(value -> fields.add(new Field(name, value))));
        page.addAttribute("path", unsent.path());
        page.addAttribute("what", texts.getMessage("command." + command, null, "", locale));
        page.addAttribute("fields", fields);
        page.addAttribute(
                "lines",
                fields.stream()
                        .filter(field -> !BOOKKEEPING.contains(field.name()))
                        .filter(field -> !field.value().isBlank()
                                && !ID.matcher(field.value()).matches())
                        .map(field -> new Line(label(command, field.name(), locale), word(field.value(), locale)))
                        .toList());
        page.addAttribute(
                "back",
                WayBack.ours(unsent.values().getOrDefault("back", List.of("/")).get(0)));
        return "access/unsent";
    }

    private String label(String command, String field, Locale locale) {
        String general = texts.getMessage("field." + field, null, field, locale);
        return String.valueOf(texts.getMessage("field." + command + "." + field, null, general, locale));
    }

    private String word(String value, Locale locale) {
        return String.valueOf(texts.getMessage("word." + value, null, value, locale));
    }
}
