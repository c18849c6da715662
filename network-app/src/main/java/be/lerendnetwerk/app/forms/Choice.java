package be.lerendnetwerk.app.forms;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be chosen on a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param filled what was typed beside it; empty where nothing is
 * @param fault what is wrong with what was typed beside it, or null
 */
public record Choice(
        String value, String label, String filled, @Nullable String fault) {

    /** A choice with nothing typed beside it. */
    public Choice(String value, String label) {
        this(value, label, "", null);
    }

    Choice with(@Nullable String wrong) {
        return new Choice(value, label, filled, wrong);
    }
}
