package be.lerendnetwerk.app.imports;

import be.lerendnetwerk.app.problem.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * Something to say about a place in the sheets.
 *
 * @param file the file's name
 * @param line the line in it, from 1; 0 where the whole file is meant
 * @param remark what is to be said
 * @param arguments what the remark's sentence names: days, numbers, and whatever stands in the sheet as text
 */
public record Finding(String file, int line, Remark remark, List<Object> arguments) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);

    /** The finding as a line in Dutch: {@code file:line: what is wrong}. */
    public String dutch() {
        return tell(Remark::dutch, Language.DUTCH);
    }

    /** The finding as a line in English: {@code file:line: what is wrong}. */
    public String english() {
        return tell(Remark::english, Language.ENGLISH);
    }

    private String tell(Function<Remark, String> words, Language language) {
        String sentence = words.apply(remark);
        for (int i = 0; i < arguments.size(); i++) {
            String said = Matcher.quoteReplacement(printable(words(arguments.get(i), language)));
            String number = "\\{" + i + ":([^|}]*)\\|([^}]*)\\}";
            sentence = sentence.replaceAll(number, said + " " + (said.equals("1") ? "$1" : "$2"))
                    .replaceAll("\\{" + i + "\\}", said);
        }
        return place() + ": " + sentence;
    }

    /** Where it is: {@code file:line}, or the file alone. */
    String place() {
        return file + (line > 0 ? ":" + line : "");
    }

    /** A day as people write it; any other value as the sheet has it. */
    private static String words(Object argument, Language language) {
        return argument instanceof LocalDate day
                ? DAY.withLocale(language.locale()).format(day)
                : String.valueOf(argument);
    }

    private static String printable(String argument) {
        String line = argument.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
