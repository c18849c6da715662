package be.lerendnetwerk.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a template says of its own accord: words that no {@code th:} attribute puts something else in the place of.
 * What stands inside an element with a text of its own is an example for whoever reads the template, and never shown.
 */
final class UntranslatedText {

    private static final Pattern TOKEN = Pattern.compile(
            "<!--.*?-->|<!doctype[^>]*>|<(?<end>/)?(?<name>[a-zA-Z][\\w:-]*)(?<rest>(?:\"[^\"]*\"|'[^']*'|[^\"'>])*)>|(?<text>[^<]+)",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:@.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDED = Pattern.compile("\\|([^|]*)\\|");
    private static final Set<String> SHOWN =
            Set.of("aria-label", "title", "placeholder", "alt", "aria-description", "label");
    private static final Set<String> REPLACED_INSIDE =
            Set.of("th:text", "th:utext", "th:replace", "th:include", "th:insert");
    private static final Set<String> VOID =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");
    private static final Set<String> SILENT = Set.of("script", "style");

    private final Deque<Boolean> replaced = new ArrayDeque<>();
    private final List<String> found = new ArrayList<>();

    private UntranslatedText() {}

    /** The words, in the order of the template. */
    static List<String> in(String template) {
        UntranslatedText search = new UntranslatedText();
        TOKEN.matcher(template).results().forEach(search::meet);
        return search.found;
    }

    private void meet(MatchResult token) {
        String name = token.group(2);
        if (name == null) {
            words(token.group(4));
        } else if (token.group(1) != null) {
            replaced.pollFirst();
        } else {
            begin(name.toLowerCase(Locale.ROOT), token.group(3));
        }
    }

    private void begin(String name, String rest) {
        Map<String, String> attributes = attributes(rest);
        attributes.forEach((attribute, value) -> attribute(name, attribute, value, attributes));
        if (!VOID.contains(name) && !rest.endsWith("/")) {
            boolean inside = Boolean.TRUE.equals(replaced.peekFirst());
            replaced.addFirst(inside
                    || SILENT.contains(name)
                    || attributes.keySet().stream().anyMatch(REPLACED_INSIDE::contains));
        }
    }

    private void attribute(String element, String name, String value, Map<String, String> all) {
        boolean button =
                name.equals("value") && element.equals("input") && BUTTONS.contains(all.getOrDefault("type", ""));
        boolean said =
                all.containsKey("th:" + name) || all.getOrDefault("th:attr", "").contains(name + "=");
        if ((SHOWN.contains(name) || button) && !said && speaks(value)) {
            found.add(name + "=" + value);
        }
        boolean shows = name.equals("th:text") || (name.startsWith("th:") && SHOWN.contains(name.substring(3)));
        if (shows) {
            WORDED.matcher(value)
                    .results()
                    .map(part -> part.group(1))
                    .filter(part -> speaks(part))
                    .forEach(found::add);
        }
    }

    private void words(@Nullable String text) {
        if (text != null && !Boolean.TRUE.equals(replaced.peekFirst()) && speaks(text.replaceAll("\\[\\[.*?]]", ""))) {
            found.add(text.strip());
        }
    }

    private static boolean speaks(String text) {
        return WORD.matcher(text.replaceAll("&\\w+;", " ").replaceAll("[$#@*]\\{[^}]*}", " "))
                .find();
    }

    private static Map<String, String> attributes(String rest) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE
                .matcher(rest)
                .results()
                .forEach(a -> attributes.put(a.group(1), a.group(2) == null ? a.group(3) : a.group(2)));
        return attributes;
    }
}
