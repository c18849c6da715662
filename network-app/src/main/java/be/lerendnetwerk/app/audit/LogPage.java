package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Shows the log, the latest event first, and only what is looked for. What somebody types is sent, and answered with the address
 * of what it names: addresses are kept by browsers and servers, and a name that was typed may be that of a person.
 */
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
    ModelAndView show(
            @ModelAttribute("look") Look look,
            @ModelAttribute("search") LogSearch search,
            HttpServletRequest request,
            Model page) {
        return answer(false, search, look, request, page);
    }

    @PostMapping("/log")
    ModelAndView search(
            @ModelAttribute("look") Look look,
            @ModelAttribute("search") LogSearch search,
            HttpServletRequest request,
            Model page) {
        return answer(true, search, look, request, page);
    }

    /** What was sent, and a name in an address, lead to the address of what is meant; what is not known yet is asked. */
    private ModelAndView answer(boolean sent, LogSearch search, Look look, HttpServletRequest request, Model page) {
        Things things = new Things(look);
        Sought sought = Sought.by(search.subject(), things, look.moment().position());
        return (sent || sought.named()) && !sought.isOpen()
                ? lead(sought.address(search), request)
                : list(search, sought, things, look, request, page);
    }

    private ModelAndView list(
            LogSearch search, Sought sought, Things things, Look look, HttpServletRequest request, Model page) {
        page.addAttribute("meant", sought.things());
        page.addAttribute("kinds", kinds.in(look.language().locale()));
        page.addAttribute(
                "names",
                things.all().stream().map(Thing::name).distinct().limit(NAMES).toList());
        String reader = Objects.requireNonNull(request.getUserPrincipal()).getName();
        page.addAttribute("doers", Stream.of(reader, "import").distinct().toList());
        page.addAttribute("faults", search.faults());
        boolean asked = !sought.isOpen() && search.faults().isEmpty();
        List<LoggedEvent> found = asked ? find(search, sought, look) : List.of();
        boolean more = found.size() > AT_ONCE;
        List<LoggedEvent> shown = more ? found.subList(0, AT_ONCE) : found;
        page.addAttribute("days", LogDay.of(words.tell(shown, look), look));
        page.addAttribute("older", more ? older(search.address(sought.id()), shown.get(shown.size() - 1)) : null);
        if (sought.isOpen()) {
            Surroundings.withoutTheName(page, look);
        }
        return new ModelAndView("audit/log", search.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private List<LoggedEvent> find(LogSearch search, Sought sought, Look look) {
        return log.matching(search.about(sought.id()), search.upTo(look.moment().position()), AT_ONCE + 1);
    }

    private static String older(String address, LoggedEvent oldest) {
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("before", oldest.position())
                .build()
                .toUriString();
    }

    /** Leads to an address, at the moment that is looked at. */
    private static ModelAndView lead(String address, HttpServletRequest request) {
        UriComponentsBuilder there = UriComponentsBuilder.fromUriString(address);
        String asOf = request.getParameter("asOf");
        if (asOf != null && !asOf.isBlank()) {
            there.queryParam("asOf", UriUtils.encode(asOf, StandardCharsets.UTF_8));
        }
        return new ModelAndView(new RedirectView(there.build().toUriString(), true, false, false));
    }
}
