package be.lerendnetwerk.architecture.wrong.domain.cases.command;

/** No record, and nobody handles it. */
public class ForgetCase implements CaseCommand {}
