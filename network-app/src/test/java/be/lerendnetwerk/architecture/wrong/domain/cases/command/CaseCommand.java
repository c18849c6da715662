package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** The commands of the wrong house, which anybody may add to. */
public interface CaseCommand {}
