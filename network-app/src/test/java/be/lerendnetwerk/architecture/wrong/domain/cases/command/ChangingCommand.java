package be.lerendnetwerk.architecture.wrong.domain.cases.command;

class ChangingCommand implements CaseCommand {}
