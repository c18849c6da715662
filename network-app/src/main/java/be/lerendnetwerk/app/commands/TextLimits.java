package be.lerendnetwerk.app.commands;

import be.lerendnetwerk.app.problem.Sentence;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text that somebody typed must be like. */
public final class TextLimits {

    /** The longest that a name or a title may be, in characters. */
    public static final int SHORT = 200;
    /** The longest that any other text may be, in characters. */
    public static final int LONG = 10_000;

    private static final Set<String> ON_ONE_LINE =
            Set.of("name", "title", "key", "kind", "email", "timeZone", "method");

    /** Lenient: whether an address works, only a mail to it can tell. */
    private static final Pattern AN_ADDRESS = Pattern.compile("[^@]+@[^@]+");

    private TextLimits() {}

    /** The longest that the text of a field may be, in characters. */
    public static int longest(String field) {
        return ON_ONE_LINE.contains(field) ? SHORT : LONG;
    }

    /** What is wrong with a text, or null. */
    static @Nullable Sentence fault(String field, String text) {
        int longest = longest(field);
        if (text.codePointCount(0, text.length()) > longest) {
            return new Sentence(
                    "mag hoogstens " + longest + " tekens lang zijn",
                    "must be at most " + longest + " characters long");
        }
        boolean lines = !ON_ONE_LINE.contains(field);
        if (text.codePoints().anyMatch(character -> isUnprintable(character, lines))) {
            return new Sentence("bevat stuurtekens", "contains control characters");
        }
        if (field.equals("email") && !AN_ADDRESS.matcher(text).matches()) {
            return new Sentence(
                    "moet een adres zijn zoals an@voorbeeld.be", "must be an address such as an@example.org");
        }
        return null;
    }

    private static boolean isUnprintable(int character, boolean lines) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || character == 0x2028
                || character == 0x2029
                || (character & 0xFFFE) == 0xFFFE;
    }
}
