package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.network.NetworkRule;
import be.lerendnetwerk.domain.shared.Rule;

/** What the log itself refuses. */
public enum LogRule implements Rule {

    /** What is made gets an id that nothing else has. */
    ID_IS_NEW(
            "Wat nieuw is, krijgt een identificatie die nog niet gebruikt is.",
            "What is new has an id that is not in use yet.");

    private final Sentences sentences;

    LogRule(String dutch, String english) {
        this.sentences = new Sentences(Weight.REFUSES, dutch, english);
    }

    /** The rule that is broken by beginning something of a type a second time. */
    static Rule onceFor(String aggregateType) {
        return aggregateType.equals("Network") ? NetworkRule.A_NETWORK_IS_FOUNDED_ONCE : ID_IS_NEW;
    }

    @Override
    public Sentences sentences() {
        return sentences;
    }
}
