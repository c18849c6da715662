package be.lerendnetwerk.domain.session;

/** What can have gone otherwise than a session of the network goes; closing such a session asks for a reason. */
public enum DeviationKind {
    /** No organisation of the network hosted. */
    NO_HOST,
    /** There was no check-in. */
    NO_CHECK_IN,
    /** There was no check-out. */
    NO_CHECK_OUT,
    /** Nobody's attendance was recorded. */
    NOBODY_RECORDED
}
