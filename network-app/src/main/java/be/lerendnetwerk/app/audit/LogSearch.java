package be.lerendnetwerk.app.audit;

import be.lerendnetwerk.app.log.LogFilter;
import be.lerendnetwerk.app.reading.AsOf;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What somebody looks for in the log, as it was typed.
 *
 * @param type the stored name of the kind of event
 * @param subject the id or the name of what it is about
 * @param by who did it, or a part of that
 * @param from the first day
 * @param to the last day
 * @param before the position before which it happened
 */
record LogSearch(
        @Nullable String type,
        @Nullable String subject,
        @Nullable String by,
        @Nullable String from,
        @Nullable String to,
        @Nullable String before) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    LogSearch {
        type = given(type);
        subject = given(subject);
        by = given(by);
        from = given(from);
        to = given(to);
        before = given(before);
    }

    /** Whether anything at all is looked for. */
    public boolean isNarrowed() {
        return Stream.of(type, subject, by, from, to).anyMatch(text -> text != null);
    }

    /** What cannot be looked for, by the name of the field: the end of the key of the sentence that says so. */
    Map<String, String> faults() {
        Map<String, String> faults = new HashMap<>();
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (from != null && first == null) {
            faults.put("from", "day");
        }
        if (to != null && last == null) {
            faults.put("to", "day");
        } else if (first != null && last != null && first.isAfter(last)) {
            faults.put("to", "order");
        }
        if (before != null && AsOf.position(before).isEmpty()) {
            faults.put("before", "position");
        }
        return faults;
    }

    /** The same with the id of what it is about. */
    LogFilter about(@Nullable String id) {
        return new LogFilter(type, id, by, day(from), day(to));
    }

    /** The last position that is looked at, of all up to another one. */
    long upTo(long position) {
        return before == null
                ? position
                : AsOf.position(before).map(end -> Math.min(position, end - 1)).orElse(position);
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

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || !DAY.matcher(text).matches() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
