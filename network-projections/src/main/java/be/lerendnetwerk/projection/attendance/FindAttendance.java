package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Ask;
import be.lerendnetwerk.projection.asking.Question;

/**
 * How was everybody at the held sessions?
 *
 * @param ask as of when, and which
 */
record FindAttendance(Ask ask) implements Question<AttendanceRow> {}
