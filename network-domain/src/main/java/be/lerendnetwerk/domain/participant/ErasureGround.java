package be.lerendnetwerk.domain.participant;

/** On what ground a person was erased; the grounds of article 17 (1) of the General Data Protection Regulation. */
public enum ErasureGround {
    /** The person withdrew the consent. */
    CONSENT_WITHDRAWN,
    /** The person asked for it. */
    REQUESTED,
    /** The data are no longer needed for what they were collected for. */
    NO_LONGER_NEEDED,
    /** The data should never have been collected. */
    UNLAWFUL,
    /** A law orders it. */
    LEGAL_OBLIGATION
}
