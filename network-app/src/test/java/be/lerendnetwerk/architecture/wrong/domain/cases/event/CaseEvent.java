package be.lerendnetwerk.architecture.wrong.domain.cases.event;

/** The events of the wrong house. */
public interface CaseEvent {}
