package be.lerendnetwerk.app.imports;

/** The parts in which one session is told, in order. */
enum Phase {
    /** The network begins. */
    BEGINNING,
    /** Who and what is there: organisations, people, series. */
    UNDATED,
    /** The session comes on the calendar, with its host and its co-lead. */
    CALENDAR,
    /** People commit from this session on. */
    COMMITMENTS,
    CHECK_IN,
    ATTENDANCE,
    /** Cases, and what was learnt from them. */
    CASES,
    CHECK_OUT,
    /** The session is closed, or was cancelled. */
    CLOSING,
    CASES_END,
    GROUP_CLOSES,
    /** People commit from a session on that is not on the calendar yet. */
    AHEAD,
    SERIES_ENDS
}
