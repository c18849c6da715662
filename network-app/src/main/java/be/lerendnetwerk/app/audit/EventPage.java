package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.app.reading.AsOf;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Shows one event: in words, as it is stored, sealed by its hash, and on the pages that it changed. */
@ShowsPages
class EventPage {

    private final LogReader log;
    private final EventWords words;

    EventPage(LogReader log, EventWords words) {
        this.log = log;
        this.words = words;
    }

    @GetMapping("/log/{position}")
    String show(@PathVariable String position, @ModelAttribute("look") Look look, Model page) {
        LoggedEvent logged = AsOf.position(position)
                .filter(place -> place > 0 && place <= look.moment().position())
                .flatMap(log::at)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        TellingEvent told = words.tell(List.of(logged), look).get(0);
        List<LoggedEvent> siblings = log.ofAggregate(logged.event().aggregateId(), -1).stream()
                .filter(sibling -> sibling.position() <= look.moment().position())
                .toList();
        int place = Math.toIntExact(logged.event().sequenceNumber());
        page.addAttribute("told", told);
        page.addAttribute("logged", logged);
        page.addAttribute("event", logged.event());
        page.addAttribute("readable", readable(logged.event().payload()));
        page.addAttribute("head", look.moment().position());
        page.addAttribute("before", place > 0 ? siblings.get(place - 1).position() : null);
        page.addAttribute(
                "after", place + 1 < siblings.size() ? siblings.get(place + 1).position() : null);
        page.addAttribute("pages", pages(told, logged.position()));
        return "audit/event";
    }

    /**
     * A page on which an event can be seen.
     *
     * @param of what it is the page of
     * @param since from which position on that is there
     */
    public record Seen(Thing of, long since) {}

    /** The pages on which the event can be seen: that of what it happened to, and those of what it mentions and was there. */
    private List<Seen> pages(TellingEvent told, long position) {
        return Stream.concat(Stream.of(told.subject()), told.mentions().stream())
                .filter(thing -> thing.path() != null)
                .map(thing -> new Seen(thing, beginning(thing)))
                .filter(seen -> seen.since() <= position)
                .toList();
    }

    /** The position of its first event; 0 for what has none of its own, such as a venue. */
    private long beginning(Thing thing) {
        return log.ofAggregate(thing.id(), -1).stream()
                .mapToLong(LoggedEvent::position)
                .findFirst()
                .orElse(0);
    }

    private static String readable(String json) {
        JsonMapper mapper = JsonMapper.shared();
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(json));
    }
}
