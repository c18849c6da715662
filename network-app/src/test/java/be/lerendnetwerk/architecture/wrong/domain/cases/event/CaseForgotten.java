package be.lerendnetwerk.architecture.wrong.domain.cases.event;

record CaseForgotten(String caseId) implements CaseEvent {}
