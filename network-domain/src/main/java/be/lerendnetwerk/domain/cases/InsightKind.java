package be.lerendnetwerk.domain.cases;

/** What sort of thing was learnt. */
public enum InsightKind {
    /** A concrete piece of advice. */
    TIP,
    /** A way of working (<i>methodiek</i>). */
    METHOD,
    /** Something that was understood. */
    INSIGHT
}
