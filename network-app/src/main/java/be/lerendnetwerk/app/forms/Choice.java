package be.lerendnetwerk.app.forms;

/**
 * Something that can be chosen on a form.
 *
 * @param value what is sent
 * @param label what is read
 * @param filled what was typed beside it; empty where nothing is
 */
public record Choice(String value, String label, String filled) {

    /** A choice with nothing typed beside it. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
