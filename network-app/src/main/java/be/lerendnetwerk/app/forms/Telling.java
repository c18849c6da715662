package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.audit.EventWords;
import be.lerendnetwerk.app.audit.TellingEvent;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what was done, by oneself or by somebody else meanwhile, in the words of the events that came of it. */
@Component
class Telling {

    /** More would not be read. */
    private static final int AT_MOST = 5;

    private final LogReader log;
    private final EventWords words;
    private final MessageSource texts;
    private final TakingBack takingBack;

    Telling(LogReader log, EventWords words, MessageSource texts, TakingBack takingBack) {
        this.log = log;
        this.words = words;
        this.texts = texts;
        this.takingBack = takingBack;
    }

    /** What the next page says: what happened, what is unusual about it, and how it is taken back. */
    Said said(CommandShape shape, Filled filled, HandingIn.Done done, Look before, Look after) {
        List<LoggedEvent> events = events(done, before);
        String happened = events.isEmpty() ? text(after, "frame.unchanged") : sentences(shape, events, after);
        String unusual =
                done.unusual().stream().map(rule -> sentence(rule, after)).collect(Collectors.joining(" "));
        boolean clearAgain = !events.isEmpty() && Known.isCleared(shape, filled, before);
        return new Said(
                String.join(" ", happened, clearAgain ? text(after, "said.revise-case.cleared") : "", unusual)
                        .strip(),
                clearAgain || !unusual.isEmpty(),
                events.isEmpty() || done.commands() > 1
                        ? null
                        : takingBack.of(shape, filled, done.made(), before).orElse(null));
    }

    /** What others did: who, when and what, the latest last. */
    List<String> changes(List<LoggedEvent> events, Look look) {
        return words.tell(events.subList(Math.max(0, events.size() - AT_MOST), events.size()), look).stream()
                .map(told -> text(look, "form.changed.by", told.by(), look.clock(told.recordedAt()), told.words()))
                .toList();
    }

    /** The last event of each command; none where nothing had to change. */
    private List<LoggedEvent> events(HandingIn.Done done, Look before) {
        long last = done.answer().position();
        if (last <= before.moment().position()) {
            return List.of();
        }
        String changed = done.answer().id();
        return log.after(last - done.commands(), done.commands()).stream()
                .filter(logged ->
                        changed == null || changed.equals(logged.event().aggregateId()))
                .toList();
    }

    private String sentences(CommandShape shape, List<LoggedEvent> events, Look look) {
        return events.size() > AT_MOST
                ? text(look, "said.many", text(look, "command." + shape.name()), events.size())
                : words.tell(events, look).stream()
                        .map(TellingEvent::words)
                        .map(told -> told.matches("(?s).*[.!?]") ? told : told + ".")
                        .collect(Collectors.joining(" "));
    }

    private static String sentence(Rule rule, Look look) {
        return look.language().choose(rule.dutch(), rule.english());
    }

    private String text(Look look, String key, Object... values) {
        return texts.getMessage(key, values, look.language().locale());
    }
}
