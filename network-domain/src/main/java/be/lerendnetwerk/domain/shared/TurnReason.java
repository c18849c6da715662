package be.lerendnetwerk.domain.shared;

/** Why it is, or is not, an organisation's turn in a rotation. In the order in which they are looked at. */
public enum TurnReason {
    /** It left the network. */
    LEFT,
    /** It is a standing lead; only in the rotation of co-leads. */
    STANDING_LEAD,
    /** It paused hosting. */
    PAUSED,
    /** Nobody of it was present at any held session yet, while others were. */
    NEWCOMER,
    /** It had its turn in the latest held session. */
    HOSTED_LAST,
    /** It offers no venue; only in the rotation of hosts. */
    NO_VENUE,
    /** It never had a turn. */
    NEVER_HOSTED,
    /** Nobody else with a turn had as few turns or fewer. */
    FEWEST_TIMES,
    /** Its last turn is the longest ago. */
    LONGEST_AGO
}
