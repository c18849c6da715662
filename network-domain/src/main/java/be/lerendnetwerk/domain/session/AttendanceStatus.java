package be.lerendnetwerk.domain.session;

/** The mark that a person gets in a session's attendance list. */
public enum AttendanceStatus {
    /** The person was there in person. */
    PRESENT,
    /** The person let know not to be able to come. */
    EXCUSED,
    /** The person was not there. */
    ABSENT
}
