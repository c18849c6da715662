package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.log.names.StoredName;
import be.lerendnetwerk.app.log.names.StoredNames;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The kinds of events in the words of a reader, by what they happen to. */
@Component
class Kinds {

    private static final List<String> CONTEXTS =
            List.of("network", "organisation", "participant", "series", "session", "cases");

    private final StoredNames names;
    private final MessageSource texts;

    Kinds(StoredNames names, MessageSource texts) {
        this.names = names;
        this.texts = texts;
    }

    /**
     * The kinds of events that happen to one sort of thing.
     *
     * @param label what that is called
     * @param kinds by stored name: what the kind is called
     */
    record Group(String label, Map<String, String> kinds) {}

    List<Group> in(Locale locale) {
        Map<String, Map<String, String>> groups = new LinkedHashMap<>();
        CONTEXTS.forEach(context -> groups.put(context, new LinkedHashMap<>()));
        names.all().entrySet().stream()
                .sorted(Comparator.comparing(
                        kind -> text("kind." + kind.getKey().type(), locale), Collator.getInstance(locale)))
                .forEach(kind -> add(kind.getKey(), kind.getValue(), groups, locale));
        return groups.entrySet().stream()
                .map(group -> new Group(text("context." + group.getKey(), locale), group.getValue()))
                .toList();
    }

    private void add(StoredName name, Class<?> event, Map<String, Map<String, String>> groups, Locale locale) {
        String[] path = event.getPackageName().split("\\.", -1);
        groups.computeIfAbsent(path[path.length - 2], context -> new TreeMap<>())
                .put(name.type(), text("kind." + name.type(), locale));
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
