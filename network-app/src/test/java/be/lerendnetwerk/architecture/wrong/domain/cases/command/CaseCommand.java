package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** The commands of the wrong house. */
public interface CaseCommand {}
