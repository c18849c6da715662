package be.lerendnetwerk.domain.shared;

import org.jspecify.annotations.Nullable;

/**
 * A value that says something about somebody. It is clear while it is being decided on, sealed in the log and in every
 * read model, and erased once the key of its subject is gone; being erased is a normal state, never null or empty text.
 * Events hold it in place of the text itself, so that an append-only log can honour the right to erasure.
 */
public sealed interface Personal {

    /** Whom or what the value is about. */
    Subject subject();

    /** A clear value about the subject. */
    static Personal of(Subject subject, String value) {
        return new Clear(subject, value);
    }

    /** A clear value about the subject, or null where there is none. */
    static @Nullable Personal ofNullable(Subject subject, @Nullable String value) {
        return value == null ? null : of(subject, value);
    }

    /**
     * A value that can be read as it is. It never leaves the process this way.
     *
     * @param subject whom or what it is about
     * @param value the text
     */
    record Clear(Subject subject, String value) implements Personal {

        /** Names the subject and keeps the value to itself, so that no log line or error text tells it. */
        @Override
        public String toString() {
            return "Personal[" + subject + "]";
        }
    }

    /**
     * A value under the key of its subject, as it lies in the log and in the read models.
     *
     * @param subject whom or what it is about
     * @param token the sealed text, which names where in the log it belongs and opens nowhere else
     */
    record Sealed(Subject subject, String token) implements Personal {}

    /**
     * A value that nobody can read any more.
     *
     * @param subject whom or what it was about
     */
    record Erased(Subject subject) implements Personal {}
}
