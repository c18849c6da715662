package be.lerendnetwerk.architecture.wrong.domain.cases.event;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

@Revision("1")
record CaseDated(LocalDate date) implements CaseEvent {}
