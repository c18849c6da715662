package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.app.commands.CommandShape;
import be.lerendnetwerk.app.desk.Answer;
import java.util.Map;
import java.util.Set;

/** Where a form leads: back to where it came from, or to the page of what it made. */
final class Ways {

    private static final Set<String> LEAD_TO_WHAT_THEY_MADE =
            Set.of("propose-case", "plan-series", "admit-organisation", "schedule-session");

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

    /** The page that an accepted command leads to. */
    static String after(CommandShape shape, Filled filled, Answer answer) {
        boolean made = LEAD_TO_WHAT_THEY_MADE.contains(shape.name()) && answer.id() != null;
        if (!made) {
            return back(shape, filled);
        }
        String page = shape.name().equals("schedule-session")
                ? "/sessions/"
                : PAGES.get(shape.context().getSimpleName());
        return page + answer.id();
    }
}
