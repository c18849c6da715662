package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.audit.EventWords;
import be.lerendnetwerk.app.audit.TellingEvent;
import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.log.LogReader;
import be.lerendnetwerk.app.log.LoggedEvent;
import be.lerendnetwerk.domain.shared.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        if (events.isEmpty()) {
            return unchanged(filled, done, after);
        }
        String happened = sentences(shape, events, after);
        String unusual =
                done.unusual().stream().map(rule -> sentence(rule, after)).collect(Collectors.joining(" "));
        boolean clearAgain = Known.isCleared(shape, filled, before);
        String beside = clearAgain ? text(after, "said.revise-case.cleared") : beside(shape, after);
        return new Said(
                Stream.of(happened, beside, unusual)
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" ")),
                clearAgain || !unusual.isEmpty(),
                done.commands() > 1
                        ? null
                        : takingBack.of(shape, filled, done.made(), before).orElse(null));
    }

    /** That it was so already; a reason that was typed in vain is quoted, so that whoever typed it can take it along. */
    private Said unchanged(Filled filled, HandingIn.Done done, Look look) {
        String reason = Stream.concat(
                        filled.all("reason").stream(),
                        filled.part("deviations.").values().values().stream().flatMap(List::stream))
                .map(String::strip)
                .collect(Collectors.joining("” “"));
        List<String> sentences = new ArrayList<>();
        sentences.add(text(look, "frame.unchanged"));
        boolean inVain = !done.again() && !reason.isEmpty();
        if (inVain) {
            sentences.add(text(look, "said.in-vain", reason));
        }
        done.unusual().forEach(rule -> sentences.add(sentence(rule, look)));
        return new Said(String.join(" ", sentences), inVain || !done.unusual().isEmpty(), null);
    }

    /** What is good to know after such a command; empty for most. */
    private String beside(CommandShape shape, Look look) {
        String words = texts.getMessage(
                "said." + shape.name(), null, "", look.language().locale());
        return words == null ? "" : words;
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
