package be.lerendnetwerk.app.forms;

/**
 * Something that can be chosen on a form.
 *
 * @param value what is sent
 * @param label what is read
 */
public record Choice(String value, String label) {}
