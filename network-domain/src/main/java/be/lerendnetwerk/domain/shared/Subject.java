package be.lerendnetwerk.domain.shared;

/**
 * Whom or what a personal value is about; all values of one subject are sealed under one key, and erased together.
 *
 * @param kind what the id identifies
 * @param id the raw id
 */
public record Subject(Kind kind, String id) {

    /** The kinds of things that have a key of their own. */
    public enum Kind {
        PARTICIPANT,
        CASE,
        SESSION,
        ORGANISATION,
        SERIES
    }

    /** Reads the text that {@link #toString()} writes. */
    public static Subject of(String text) {
        int colon = text.indexOf(':');
        return new Subject(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** The kind and the id with a colon between them. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
