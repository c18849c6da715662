package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.log.LogFilter;
import be.lerendnetwerk.app.problem.BadInput;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

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

    /** Where this is found about the thing of that id, or about anything; the name that was typed is never in it. */
    public String address(@Nullable String id) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/log");
        add(address, "subject", id);
        add(address, "type", type);
        add(address, "by", by);
        add(address, "from", from);
        add(address, "to", to);
        return address.build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String parameter, @Nullable String value) {
        if (value != null) {
            address.queryParam(parameter, UriUtils.encode(value, StandardCharsets.UTF_8));
        }
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
