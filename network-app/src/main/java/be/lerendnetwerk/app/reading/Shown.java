package be.lerendnetwerk.app.reading;

import be.lerendnetwerk.app.problem.Language;
import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.domain.shared.Subject;

/** How a personal value is read out. What was erased is said to be, never left empty. */
public final class Shown {

    private Shown() {}

    /** The text of an opened value, or words that say it was erased. */
    public static String personal(Personal value, Language language) {
        if (value instanceof Personal.Clear clear) {
            return clear.value();
        }
        return value.subject().kind() == Subject.Kind.PARTICIPANT
                ? language.choose("gewiste deelnemer", "erased participant")
                : language.choose("gewist", "erased");
    }
}
