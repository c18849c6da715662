package be.lerendnetwerk.app.api;

import java.util.Set;
import java.util.regex.Pattern;

/** The parameters that every read model takes, beside a filter on each of its columns. */
final class ReadModelParameters {

    static final Set<String> COMMON = Set.of("sort", "limit", "asOf", "today", "waitFor", "after", "format", "lang");

    private static final Pattern A_NAME = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    private ReadModelParameters() {}

    /** The name of a parameter as an error repeats it; one that is no name is not repeated. */
    static String shown(String name) {
        return A_NAME.matcher(name).matches() ? name : "?";
    }
}
