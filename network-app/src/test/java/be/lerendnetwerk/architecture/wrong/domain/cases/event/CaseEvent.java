package be.lerendnetwerk.architecture.wrong.domain.cases.event;

/** The events of the wrong house, which anybody may add to. */
public interface CaseEvent {}
