package be.lerendnetwerk.architecture.wrong.domain.cases;

/** A rule of the wrong house. */
public enum CaseRule {
    ANYTHING_GOES
}
