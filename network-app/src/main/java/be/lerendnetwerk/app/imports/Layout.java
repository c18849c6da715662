package be.lerendnetwerk.app.imports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the fields of a file are kept apart.
 *
 * @param separator what stands between two fields
 * @param text the file without the line that only says so
 */
record Layout(char separator, String text) {

    /** The line in which a spreadsheet may say it, before the column names. */
    private static final Pattern SAID =
            Pattern.compile("\\A\\h*\"?sep=(.)\"?\\h*(?=\\R|\\z)", Pattern.CASE_INSENSITIVE);

    /** What the file says itself; else the one that occurs most in the row of column names. */
    static Layout of(String text) {
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return new Layout(said.group(1).charAt(0), said.replaceFirst(""));
        }
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return new Layout(mostOf(header), text);
    }

    private static char mostOf(String header) {
        char most = ',';
        for (char separator : new char[] {';', '\t'}) {
            if (count(header, separator) > count(header, most)) {
                most = separator;
            }
        }
        return most;
    }

    private static long count(String header, char separator) {
        return header.chars().filter(c -> c == separator).count();
    }
}
