package be.lerendnetwerk.app.api;

import be.lerendnetwerk.app.problem.Sentence;
import java.util.regex.Pattern;

/**
 * A parameter that only some read models have.
 *
 * @param meaning what it does, for the description of the API
 * @param fits what it may be
 * @param must what it must be instead
 */
record OwnParameter(String meaning, Pattern fits, Sentence must) {

    private static final Sentence A_POLICY =
            new Sentence("moet PAUSE, COUNT of BREAK zijn", "must be PAUSE, COUNT or BREAK");
    private static final Pattern POLICIES = Pattern.compile("PAUSE|COUNT|BREAK", Pattern.CASE_INSENSITIVE);

    /** The parameter of a name; one that nobody described takes any text. */
    static OwnParameter named(String name) {
        return switch (name) {
            case "excusedPolicy" ->
                new OwnParameter(
                        "What an excused session does to a streak: PAUSE (the usual), COUNT or BREAK.",
                        POLICIES,
                        A_POLICY);
            case "representedPolicy" ->
                new OwnParameter(
                        "What a represented session does to a streak: PAUSE (the usual), COUNT or BREAK.",
                        POLICIES,
                        A_POLICY);
            case "threshold" ->
                new OwnParameter(
                        "How many shared sessions connect two organisations, 1 unless asked otherwise.",
                        Pattern.compile("0*[1-9]\\d{0,8}"),
                        new Sentence("moet een getal vanaf 1 zijn", "must be a number from 1 on"));
            case "case" -> anyText("The id of the one case to tell of.");
            default -> anyText("A parameter of this read model alone.");
        };
    }

    private static OwnParameter anyText(String meaning) {
        return new OwnParameter(meaning, Pattern.compile("(?s).*"), new Sentence("", ""));
    }
}
