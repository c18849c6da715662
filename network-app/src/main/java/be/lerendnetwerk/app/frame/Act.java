package be.lerendnetwerk.app.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Something that a page offers to do: a form to go to, or a button that does it at once. Shown to whoever may change
 * things, and never while the page stands in the past.
 *
 * @param command the command, by its name in addresses
 * @param fields what the page has settled already
 * @param asks whether something is still to be filled in
 * @param main whether it is the most likely next step on its page
 */
public record Act(String command, Map<String, String> fields, boolean asks, boolean main) {

    /** A form with these fields filled in, given as names and values in turn; the first one is settled. */
    public static Act form(String command, String... fields) {
        return new Act(command, pairs(fields), true, false);
    }

    /** A button that does it at once with these fields, given as names and values in turn. */
    public static Act now(String command, String... fields) {
        return new Act(command, pairs(fields), false, false);
    }

    /** The same, as the most likely next step. */
    public Act asMain() {
        return new Act(command, fields, asks, true);
    }

    /** The same with a field that is settled too. */
    public Act fixed(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        more.merge("fixed", name, (before, added) -> before);
        return new Act(command, more, asks, main);
    }

    /** Where it is done. */
    public String path() {
        return "/do/" + command;
    }

    /** Where its form is. */
    public String href() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path());
        fields.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }

    private static Map<String, String> pairs(String... fields) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            pairs.put(fields[i], fields[i + 1]);
        }
        return pairs;
    }
}
