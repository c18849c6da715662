package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.frame.Frame;
import be.lerendnetwerk.app.frame.Frame.OtherLanguage;
import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.View;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands around the log while it shows a name that was typed: addresses that do not repeat it. */
final class Surroundings {

    private static final Set<String> KEPT = Set.of("type", "by", "from", "to");

    private Surroundings() {}

    /** Puts the name out of every address around a page. */
    static void withoutTheName(Model page, Look look) {
        if (page.getAttribute("frame") instanceof Frame frame) {
            page.addAttribute("frame", without(frame, look));
        }
        if (page.getAttribute("view") instanceof View view) {
            page.addAttribute("view", without(view));
        }
    }

    private static Frame without(Frame frame, Look look) {
        List<OtherLanguage> languages = frame.languages().stream()
                .map(language ->
                        new OtherLanguage(language.code(), language.label(), atTheMoment(language.href(), look)))
                .toList();
        return new Frame(frame.networkName(), frame.language(), languages, frame.sections(), frame.signedIn());
    }

    private static View without(View view) {
        return new View(
                view.movable(),
                view.position(),
                view.past(),
                view.words(),
                view.path(),
                view.kept().stream()
                        .filter(parameter -> KEPT.contains(parameter.getKey()))
                        .toList(),
                view.day(),
                view.lastDay(),
                view.happened(),
                nameless(view.began()),
                view.beganOn(),
                nameless(view.previous()),
                nameless(view.next()),
                String.valueOf(nameless(view.now())));
    }

    private static String atTheMoment(String href, Look look) {
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(href).replaceQueryParam("subject");
        return (look.past() ? address.replaceQueryParam("asOf", look.moment().position()) : address)
                .build()
                .toUriString();
    }

    private static @Nullable String nameless(@Nullable String href) {
        return href == null
                ? null
                : UriComponentsBuilder.fromUriString(href)
                        .replaceQueryParam("subject")
                        .build()
                        .toUriString();
    }
}
