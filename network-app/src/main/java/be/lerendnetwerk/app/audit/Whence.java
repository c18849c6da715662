package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.audit.TellingEvent.Thing;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The page on which a figure stood: the one that somebody came from, else the one that always shows it. */
final class Whence {

    private static final List<String> SECTIONS = List.of("/", "/series", "/rotation", "/organisations", "/islands");

    private Whence() {}

    static Thing of(HttpServletRequest request, Things things, MessageSource texts, Locale locale) {
        return Stream.of(pathOf(request.getHeader("Referer")), usual(request))
                .flatMap(path -> page(path, things, texts, locale).stream())
                .findFirst()
                .orElseGet(() -> section("/", texts, locale));
    }

    private static Optional<Thing> page(String path, Things things, MessageSource texts, Locale locale) {
        return SECTIONS.contains(path) ? Optional.of(section(path, texts, locale)) : things.at(path);
    }

    private static Thing section(String path, MessageSource texts, Locale locale) {
        String key = path.equals("/") ? "home" : path.substring(1);
        return new Thing(path, "section", texts.getMessage("frame.section." + key, null, locale), path);
    }

    private static String usual(HttpServletRequest request) {
        for (String[] way : new String[][] {{"visit", "/sessions/"}, {"participant", "/participants/"}}) {
            String id = request.getParameter(way[0]);
            if (id != null) {
                return way[1] + id;
            }
        }
        return request.getParameter("bridge") == null ? "/rotation" : "/islands";
    }

    private static String pathOf(@Nullable String page) {
        try {
            String path = page == null ? null : URI.create(page).getPath();
            return path == null ? "" : path;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
