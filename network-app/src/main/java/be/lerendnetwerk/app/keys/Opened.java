package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A personal value after an attempt to read it.
 *
 * @param subject whom or what it is about
 * @param text the value, or null when it was erased
 */
public record Opened(Subject subject, @Nullable String text) {

    /** Whether nobody can read the value any more. */
    public boolean isErased() {
        return text == null;
    }

    /** The value, or for an erased one the words that stand for it, in English where that is asked for, else in Dutch. */
    public String shownIn(Locale language) {
        if (text != null) {
            return text;
        }
        boolean english = Locale.ENGLISH.getLanguage().equals(language.getLanguage());
        boolean person = subject.kind() == Subject.Kind.PARTICIPANT;
        if (english) {
            return person ? "erased participant" : "erased";
        }
        return person ? "gewiste deelnemer" : "gewist";
    }

    /** Names the subject and keeps the value to itself. */
    @Override
    public String toString() {
        return "Opened[" + subject + (isErased() ? ", erased" : "") + "]";
    }
}
