package be.lerendnetwerk.app.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page shows it.
 *
 * @param title what it does
 * @param button what its button says
 * @param hint what is good to know beforehand, or null
 * @param action where it is submitted
 * @param back where it leads when it is left
 * @param once the key under which it is submitted, so that a second click or a resend does nothing twice
 * @param again whether it can be submitted to come back for another one
 * @param expectedVersion the version of the target that its values were read from, or null
 * @param fixed the names of the fields that the page that led here has settled
 * @param fields its fields
 * @param refusals why it was refused
 */
public record Form(
        String title,
        String button,
        @Nullable String hint,
        String action,
        String back,
        String once,
        boolean again,
        @Nullable Long expectedVersion,
        List<String> fixed,
        List<FormField> fields,
        List<Refusal> refusals) {

    /**
     * Why a form was refused.
     *
     * @param text a sentence
     * @param field the id of what it is about on the page, or null where that is no single field
     */
    public record Refusal(String text, @Nullable String field) {}

    /** The same with another word on its button. */
    Form calling(String word) {
        return new Form(title, word, hint, action, back, once, again, expectedVersion, fixed, fields, refusals);
    }

    /** Whether a field of this name is on it. */
    public boolean asks(String name) {
        return fields.stream().anyMatch(field -> field.name().equals(name));
    }
}
