package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.domain.shared.Between;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the form shows it.
 *
 * @param name its name, and that of the command's field
 * @param label what it asks for
 * @param widget how it is asked for
 * @param required whether it must be filled in
 * @param fixed whether the page that led here has settled it, so that it is shown and not asked
 * @param values what is filled in already
 * @param choices what can be chosen
 * @param fault what is wrong with it, or null
 * @param between the range of a number, or null
 */
public record FormField(
        String name,
        String label,
        Widget widget,
        boolean required,
        boolean fixed,
        List<String> values,
        List<Choice> choices,
        @Nullable String fault,
        @Nullable Between between) {

    /** The one value that is filled in; empty where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What is read in place of the value that is filled in. */
    public String shown() {
        return choices.stream()
                .filter(choice -> choice.value().equals(value()))
                .map(Choice::label)
                .findFirst()
                .orElse(value());
    }
}
