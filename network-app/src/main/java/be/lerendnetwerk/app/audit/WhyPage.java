package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.ShowsPages;
import be.lerendnetwerk.app.log.LogReader;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the events that made a figure. */
@ShowsPages
class WhyPage {

    private final LogReader log;
    private final EventWords words;
    private final MessageSource texts;

    WhyPage(LogReader log, EventWords words, MessageSource texts) {
        this.log = log;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/why")
    String show(
            @ModelAttribute("look") Look look,
            @RequestParam Optional<String> participant,
            @RequestParam Optional<String> series,
            @RequestParam Optional<String> organisation,
            @RequestParam Optional<String> rotation,
            @RequestParam Optional<String> visits,
            @RequestParam Optional<String> visitor,
            @RequestParam Optional<String> visit,
            @RequestParam Optional<String> bridge,
            HttpServletRequest request,
            Model page) {
        Evidence evidence = new Evidence(log, words, look);
        Reasons reasons = new Reasons(look, evidence, texts);
        Meetings meetings = new Meetings(look, evidence, texts);
        Optional<Why> why;
        if (visit.isPresent() && participant.isPresent()) {
            why = meetings.visit(visit.get(), participant.get());
        } else if (participant.isPresent()) {
            why = reasons.streak(
                    participant.get(), series.filter(id -> !id.isBlank()).orElse(null));
        } else if (organisation.isPresent()) {
            why = rotation.filter("co-lead"::equals).isPresent()
                    ? reasons.turnToLead(organisation.get())
                    : reasons.turnToHost(organisation.get());
        } else if (visits.isPresent()) {
            why = meetings.visits(visits.get(), visitor.orElse(null));
        } else {
            why = bridge.map(pair -> pair.split(",", 2))
                    .filter(pair -> pair.length == 2)
                    .flatMap(pair -> meetings.bridge(pair[0], pair[1]));
        }
        page.addAttribute("why", why.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        page.addAttribute(
                "from",
                Whence.of(request, new Things(look), texts, look.language().locale()));
        return "audit/why";
    }
}
