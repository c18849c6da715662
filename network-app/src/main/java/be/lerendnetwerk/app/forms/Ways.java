package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form leads: back to where it came from, or to the page of what it made. */
final class Ways {

    private static final Set<String> LEAD_TO_WHAT_THEY_MADE =
            Set.of("propose-case", "plan-series", "admit-organisation", "schedule-session");

    private static final Set<String> DONE_ONE_AFTER_THE_OTHER =
            Set.of("admit-organisation", "register-participant", "commit-to-series");

    /** What the next one mostly shares with the one before, beside what was settled. */
    private static final Map<String, String> MOSTLY_THE_SAME = Map.of("register-participant", "organisation");

    private static final Pattern AT_THE_DOOR = Pattern.compile("(/sessions/[^/?#]+)(#.*)?");

    private static final Map<String, String> PAGES = Map.of(
            "CaseCommand", "/cases/",
            "SeriesCommand", "/series/",
            "SessionCommand", "/sessions/",
            "OrganisationCommand", "/organisations/",
            "ParticipantCommand", "/participants/");

    private Ways() {}

    /** The page that a form is left for: the one it names, if it is one of ours, or the page of its target. */
    static String back(CommandShape shape, Filled filled) {
        String named = filled.one("back");
        if (named.matches("/([^/\\\\].*)?")) {
            return named;
        }
        String page = PAGES.get(shape.context().getSimpleName());
        String target =
                filled.one(shape.fields().isEmpty() ? "" : shape.fields().get(0).name());
        return page == null || target.isEmpty() ? "/" : page + target;
    }

    /** Whether a form leads back to itself for another one, where somebody asks for that. */
    static boolean canComeBack(CommandShape shape) {
        return DONE_ONE_AFTER_THE_OTHER.contains(shape.name());
    }

    /** The page that an accepted command leads to. */
    static String after(CommandShape shape, Filled filled, @Nullable String made) {
        if (canComeBack(shape) && !filled.all("again").isEmpty()) {
            return afresh(shape, filled);
        }
        if (made != null && shape.name().equals("register-participant")) {
            return withWhoCame(back(shape, filled), made);
        }
        if (made == null || !LEAD_TO_WHAT_THEY_MADE.contains(shape.name())) {
            return back(shape, filled);
        }
        String page = shape.name().equals("schedule-session")
                ? "/sessions/"
                : PAGES.get(shape.context().getSimpleName());
        return page + made;
    }

    /** Back to the door of a session, where whoever was just made known is chosen; any other page is left as it is. */
    private static String withWhoCame(String back, String person) {
        Matcher door = AT_THE_DOOR.matcher(back);
        return door.matches()
                ? door.group(1) + "?came=" + person + Objects.requireNonNullElse(door.group(2), "")
                : back;
    }

    /** The form anew, with what the page that led to it had settled. */
    private static String afresh(CommandShape shape, Filled filled) {
        UriComponentsBuilder form = UriComponentsBuilder.fromPath("/do/" + shape.name());
        Map<String, String> values = new LinkedHashMap<>();
        Stream<String> settled =
                Stream.concat(Stream.of("back", shape.fields().get(0).name()), filled.all("fixed").stream());
        Stream.concat(settled, Stream.ofNullable(MOSTLY_THE_SAME.get(shape.name())))
                .filter(field -> !filled.one(field).isEmpty())
                .forEach(field -> values.put(field, filled.one(field)));
        values.keySet().forEach(field -> form.queryParam(field, "{" + field + "}"));
        filled.all("fixed").stream().filter(values::containsKey).forEach(field -> form.queryParam("fixed", field));
        return form.encode().buildAndExpand(values).toUriString();
    }
}
