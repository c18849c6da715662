package be.lerendnetwerk.domain.shared;

/** A law of the network, named by what it says. Each context has one enum of them; {@code docs/rules.md} lists all. */
public interface Rule {

    /** The name, which callers may rely on. */
    String name();

    /** What it says. */
    Sentences sentences();

    /** The law as a sentence in Dutch, for the person whose command broke it. */
    default String dutch() {
        return sentences().dutch();
    }

    /** The law as a sentence in English, for the person whose command broke it. */
    default String english() {
        return sentences().english();
    }

    /** What comes of breaking it. */
    default Weight weight() {
        return sentences().weight();
    }

    /**
     * What a rule says.
     *
     * @param weight what comes of breaking it
     * @param dutch the law as a sentence in Dutch
     * @param english the same in English
     */
    record Sentences(Weight weight, String dutch, String english) {}

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
