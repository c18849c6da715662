package be.lerendnetwerk.app.keys;

import be.lerendnetwerk.domain.shared.Subject;
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

    /** Names the subject and keeps the value to itself. */
    @Override
    public String toString() {
        return "Opened[" + subject + (isErased() ? ", erased" : "") + "]";
    }
}
