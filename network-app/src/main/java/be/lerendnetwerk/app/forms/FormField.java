package be.lerendnetwerk.app.forms;

import be.lerendnetwerk.domain.shared.Between;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field as the form shows it.
 *
 * @param name its name, and that of the command's field
 * @param label what it asks for
 * @param hint what helps to fill it in, or null
 * @param widget how it is asked for
 * @param required whether it must be filled in
 * @param fixed whether the page that led here has settled it, so that it is shown and not asked
 * @param values what is filled in already
 * @param choices what can be chosen
 * @param stored what somebody else made of it meanwhile, or null
 * @param fault what is wrong with it, or null
 * @param first whether it is the first with something wrong, where the reader begins
 * @param between the range of a number, or null
 */
public record FormField(
        String name,
        String label,
        @Nullable String hint,
        Widget widget,
        boolean required,
        boolean fixed,
        List<String> values,
        List<Choice> choices,
        @Nullable String stored,
        @Nullable String fault,
        boolean first,
        @Nullable Between between) {

    /** The one value that is filled in; empty where there is none. */
    public String value() {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** What is read in place of the value that is filled in. */
    public String shown() {
        return shown(value());
    }

    /** Whether something is wrong with it. */
    public boolean wrong() {
        return fault != null || choices.stream().anyMatch(choice -> choice.fault() != null);
    }

    /** The same with what is wrong with it and with what can be chosen. */
    FormField with(@Nullable String wrong, List<Choice> chosen) {
        return new FormField(name, label, hint, widget, required, fixed, values, chosen, stored, wrong, first, between);
    }

    /** The same where the reader begins. */
    FormField asFirst() {
        return new FormField(name, label, hint, widget, required, fixed, values, choices, stored, fault, true, between);
    }

    /** What is read in place of a value. */
    String shown(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
