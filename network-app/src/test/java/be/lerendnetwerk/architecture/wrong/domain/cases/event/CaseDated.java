package be.lerendnetwerk.architecture.wrong.domain.cases.event;

import java.time.LocalDate;

/** Without a revision, and with a type that is not raw. */
public record CaseDated(LocalDate date) implements CaseEvent {}
