package be.lerendnetwerk.domain.session;

/** The form of a check-in or check-out, as Deep Democracy knows them. */
public enum CheckForm {
    /** Popcorn style (<i>popcornstijl</i>): whoever wants to speaks, in no order. */
    POPCORN,
    /** A conversation on the feet (<i>gesprek op voeten</i>): people take their place by what they think. */
    ON_THE_FEET,
    /** A round (<i>rondje</i>): everybody in turn. */
    ROUND,
    /** Something else. */
    OTHER
}
