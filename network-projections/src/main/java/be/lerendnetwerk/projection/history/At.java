package be.lerendnetwerk.projection.history;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where in the log an event stands and when it was; what a projector may know beside the event itself.
 *
 * @param position its place in the log: 1, 2, 3 … without gaps
 * @param recordedAt when it was recorded
 * @param happenedOn the day it took place; never after the recording
 * @param by who did it: an account id, {@code local}, {@code import} or a participant link; never a name
 */
public record At(long position, Instant recordedAt, LocalDate happenedOn, String by) {}
