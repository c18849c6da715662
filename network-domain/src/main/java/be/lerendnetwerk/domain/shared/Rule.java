package be.lerendnetwerk.domain.shared;

/** A law of the network, named by what it says. Each context has one enum of them; {@code docs/rules.md} lists all. */
public interface Rule {

    /** The name, which callers may rely on. */
    String name();

    /** The law as a sentence in Dutch, for the person whose command broke it. */
    String dutch();

    /** The law as a sentence in English, for the person whose command broke it. */
    String english();

    /** What comes of breaking it; a plain refusal unless the rule says otherwise. */
    default Weight weight() {
        return Weight.REFUSES;
    }

    /** What comes of breaking a rule, and who looks after it. */
    enum Weight {
        /** The aggregate refuses: it knows by itself that the rule is broken. */
        REFUSES,
        /** Refused where commands come in, by what the read models know of other things. */
        REFUSES_AT_THE_DOOR,
        /** Done all the same; the answer says that it is unusual. The aggregate sees it. */
        WARNS,
        /** Done all the same; the answer says that it is unusual. Seen by what the read models know of other things. */
        WARNS_AT_THE_DOOR
    }
}
