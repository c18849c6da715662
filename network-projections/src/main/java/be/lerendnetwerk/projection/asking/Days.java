package be.lerendnetwerk.projection.asking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as people write them in running text: 8 januari 2026, 8 January 2026. */
public final class Days {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl-BE"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Days() {}

    /** The day in the language of a code, {@code nl} or {@code en}. */
    public static String inWords(LocalDate day, String language) {
        return (language.equals("en") ? ENGLISH : DUTCH).format(day);
    }
}
