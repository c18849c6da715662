package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** Handled twice. */
public record ClearCase(String caseId) implements CaseCommand {}
