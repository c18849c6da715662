package be.lerendnetwerk.projection.asking;

import java.time.LocalDate;

/**
 * The point of view of an answer.
 *
 * @param position the answer follows from the events up to and including this position
 * @param today the day to which overdue, next and paused are related
 */
public record Moment(long position, LocalDate today) {}
