package be.lerendnetwerk.app.problem;

/**
 * What is wrong with one field of what was sent.
 *
 * @param field the name of the field, or of the parameter or header
 * @param message what it must be instead
 */
public record FieldFault(String field, Sentence message) {

    /** A fault in words. */
    public static FieldFault of(String field, String dutch, String english) {
        return new FieldFault(field, new Sentence(dutch, english));
    }
}
