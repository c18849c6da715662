package be.lerendnetwerk.domain.shared;

/** A command was refused because of a rule; nothing happened. The only exception of the domain. */
public final class RuleBroken extends RuntimeException {

    private final transient Rule rule;

    /** Refuses, naming the rule. */
    public RuleBroken(Rule rule) {
        super(rule.name());
        this.rule = rule;
    }

    /** Refuses unless the rule holds. */
    public static void unless(boolean holds, Rule rule) {
        if (!holds) {
            throw new RuleBroken(rule);
        }
    }

    /** The rule that was broken. */
    public Rule rule() {
        return rule;
    }
}
