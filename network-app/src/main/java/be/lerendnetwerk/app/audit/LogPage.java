package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the log, the latest event first, and only what is looked for. */
@ShowsPages
class LogPage {

    private static final int AT_ONCE = 50;

    /** More names than this do not help a choice, and make a page heavy; any name can still be typed. */
    private static final int NAMES = 500;

    private final LogReader log;
    private final EventWords words;
    private final Kinds kinds;

    LogPage(LogReader log, EventWords words, Kinds kinds) {
        this.log = log;
        this.words = words;
        this.kinds = kinds;
    }

    @GetMapping("/log")
    String show(
            @ModelAttribute("look") Look look,
            @ModelAttribute("search") LogSearch search,
            @RequestParam(defaultValue = "") String before,
            Principal who,
            Model page) {
        Things things = new Things(look);
        List<Thing> meant = search.subject() == null ? List.of() : things.meant(search.subject());
        page.addAttribute("meant", meant);
        page.addAttribute("kinds", kinds.in(look.language().locale()));
        page.addAttribute(
                "names",
                things.all().stream().map(Thing::name).distinct().limit(NAMES).toList());
        page.addAttribute("doers", Stream.of(who.getName(), "import").distinct().toList());
        List<LoggedEvent> found = meant.size() > 1 ? List.of() : find(search, meant, before, look);
        boolean more = found.size() > AT_ONCE;
        List<LoggedEvent> shown = more ? found.subList(0, AT_ONCE) : found;
        page.addAttribute("days", LogDay.of(words.tell(shown, look), look));
        page.addAttribute("older", more ? shown.get(shown.size() - 1).position() : null);
        return "audit/log";
    }

    /** What is called by no name that is known may still be an id in the log. */
    private List<LoggedEvent> find(LogSearch search, List<Thing> meant, String before, Look look) {
        long upTo = before.matches("\\d{1,18}")
                ? Long.parseLong(before) - 1
                : look.moment().position();
        String subject = meant.isEmpty() ? search.subject() : meant.get(0).id();
        return log.matching(search.about(subject), Math.min(upTo, look.moment().position()), AT_ONCE + 1);
    }
}
