package be.lerendnetwerk.app.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which people read the product. Dutch where nothing else is asked for. */
public enum Language {
    DUTCH(Locale.forLanguageTag("nl-BE")),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How numbers and words are written and sorted in this language. */
    public Locale locale() {
        return locale;
    }

    /** The code of the language, {@code nl} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** Whichever of the two is in this language. */
    public String choose(String dutch, String english) {
        return this == DUTCH ? dutch : english;
    }

    /** The language of a code such as {@code nl} or {@code en}; null for any other text. */
    public static @Nullable Language ofCode(@Nullable String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        return null;
    }

    /** What the parameter {@code lang} asks for, else the first language of {@code Accept-Language} that there is. */
    public static Language of(HttpServletRequest request) {
        Language asked = ofCode(request.getParameter("lang"));
        if (asked != null) {
            return asked;
        }
        if (request.getHeader("Accept-Language") != null) {
            for (Locale wish : Collections.list(request.getLocales())) {
                Language language = ofCode(wish.getLanguage());
                if (language != null) {
                    return language;
                }
            }
        }
        return DUTCH;
    }
}
