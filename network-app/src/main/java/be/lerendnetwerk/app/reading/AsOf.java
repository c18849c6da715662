package be.lerendnetwerk.app.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The moment asked for: a position, the end of a day, or an instant. */
public sealed interface AsOf {

    /** The events up to and including a position. */
    record Position(long position) implements AsOf {}

    /** The end of a day, in the network's time zone. */
    record Day(LocalDate day) implements AsOf {}

    /** What had been recorded at an instant. */
    record Recorded(Instant instant) implements AsOf {}

    /** Reads a position, a date, or an instant with its offset. */
    public static Optional<AsOf> parse(String text) {
        Optional<Long> position = position(text);
        if (position.isPresent()) {
            return position.map(Position::new);
        }
        try {
            return Optional.of(text.length() == 10 ? new Day(LocalDate.parse(text)) : new Recorded(instant(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String text) {
        // A plus sign that was not escaped in an address arrives as a space.
        return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    }

    /** Reads a position; at most eighteen digits, which always fit a long. */
    public static Optional<Long> position(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
