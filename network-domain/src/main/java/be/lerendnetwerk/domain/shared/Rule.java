package be.lerendnetwerk.domain.shared;

/** A law of the network, named by what it says. Each context has one enum of them; {@code docs/rules.md} lists all. */
public interface Rule {

    /** The name, which callers may rely on. */
    String name();

    /** The law as a sentence in Dutch, for the person whose command broke it. */
    String dutch();

    /** The law as a sentence in English, for the person whose command broke it. */
    String english();
}
