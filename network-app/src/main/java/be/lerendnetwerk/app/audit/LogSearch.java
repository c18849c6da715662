package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.log.LogFilter;
import be.lerendnetwerk.app.problem.BadInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log, as it was typed.
 *
 * @param type the stored name of the kind of event
 * @param subject the id or the name of what it is about
 * @param by who did it
 * @param from the first day
 * @param to the last day
 */
record LogSearch(
        @Nullable String type,
        @Nullable String subject,
        @Nullable String by,
        @Nullable String from,
        @Nullable String to) {

    LogSearch {
        type = given(type);
        subject = given(subject);
        by = given(by);
        from = given(from);
        to = given(to);
    }

    /** Whether anything at all is looked for. */
    public boolean isNarrowed() {
        return Stream.of(type, subject, by, from, to).anyMatch(text -> text != null);
    }

    /** The same with the id of what it is about. */
    LogFilter about(@Nullable String id) {
        return new LogFilter(type, id, by, day("from", from), day("to", to));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw BadInput.of(parameter, "moet een datum zijn", "must be a date");
        }
    }
}
