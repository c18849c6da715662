package be.lerendnetwerk.app.imports;

import java.util.List;
import java.util.function.Function;

/**
 * Something to say about a place in the sheets.
 *
 * @param file the file's name
 * @param line the line in it, from 1; 0 where the whole file is meant
 * @param remark what is to be said
 * @param arguments what the remark's sentence names
 */
public record Finding(String file, int line, Remark remark, List<String> arguments) {

    /** The finding as a line in Dutch: {@code file:line: what is wrong}. */
    public String dutch() {
        return tell(Remark::dutch);
    }

    /** The finding as a line in English: {@code file:line: what is wrong}. */
    public String english() {
        return tell(Remark::english);
    }

    private String tell(Function<Remark, String> language) {
        String sentence = language.apply(remark);
        for (int i = 0; i < arguments.size(); i++) {
            sentence = sentence.replace("{" + i + "}", printable(arguments.get(i)));
        }
        return file + (line > 0 ? ":" + line : "") + ": " + sentence;
    }

    private static String printable(String argument) {
        String line = argument.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
