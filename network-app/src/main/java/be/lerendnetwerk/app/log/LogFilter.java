package be.lerendnetwerk.app.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which events are looked for; what is null is not narrowed.
 *
 * @param type the stored name of the event
 * @param subject what it happened to, or is about otherwise
 * @param by who did it, or a part of that
 * @param from the first day of the story that is told
 * @param to the last day of it
 */
public record LogFilter(
        @Nullable String type,
        @Nullable String subject,
        @Nullable String by,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
