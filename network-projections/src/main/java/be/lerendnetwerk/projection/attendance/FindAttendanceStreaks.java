package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * What does everybody's attendance come to? Options: {@code excusedPolicy} and {@code representedPolicy}, what such a
 * session does to a streak: {@code PAUSE} (unless said otherwise), {@code COUNT} or {@code BREAK}. An empty
 * {@code seriesId} asks for the rows over the whole network.
 *
 * @param ask as of when, and which
 */
public record FindAttendanceStreaks(Ask ask) implements Question<AttendanceStreak> {}
