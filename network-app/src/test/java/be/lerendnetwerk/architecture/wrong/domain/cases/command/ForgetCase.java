package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** Handled by nobody. */
record ForgetCase(String caseId) implements CaseCommand {}
