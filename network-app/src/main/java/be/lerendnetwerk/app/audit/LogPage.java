package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogFilter;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.log.names.StoredName;
import be.lerendnetwerk.app.log.names.StoredNames;
import be.lerendnetwerk.app.problem.BadInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the log, the latest event first, and only what is looked for. */
@Controller
class LogPage {

    private static final int AT_ONCE = 50;

    private final LogReader log;
    private final EventWords words;
    private final List<String> types;

    LogPage(LogReader log, EventWords words, StoredNames names) {
        this.log = log;
        this.words = words;
        this.types = names.all().keySet().stream()
                .map(StoredName::type)
                .distinct()
                .sorted()
                .toList();
    }

    @GetMapping("/log")
    String show(
            @ModelAttribute("look") Look look,
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String before,
            Model page) {
        LogFilter filter = new LogFilter(given(type), given(subject), given(by), day("from", from), day("to", to));
        long upTo = before.matches("\\d{1,18}")
                ? Long.parseLong(before) - 1
                : look.moment().position();
        List<LoggedEvent> found =
                log.matching(filter, Math.min(upTo, look.moment().position()), AT_ONCE + 1);
        boolean more = found.size() > AT_ONCE;
        List<LoggedEvent> shown = more ? found.subList(0, AT_ONCE) : found;
        page.addAttribute("events", words.tell(shown, look));
        page.addAttribute("filter", filter);
        page.addAttribute("types", types);
        page.addAttribute("older", more ? shown.get(shown.size() - 1).position() : null);
        page.addAttribute(
                "subjectName", new Things(look).find(filter.aggregateId()).orElse(null));
        return "audit/log";
    }

    private static @Nullable String given(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(String parameter, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw BadInput.of(parameter, "moet een datum zijn", "must be a date");
        }
    }
}
