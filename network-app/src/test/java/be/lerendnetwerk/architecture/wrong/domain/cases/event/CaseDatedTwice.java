package be.lerendnetwerk.architecture.wrong.domain.cases.event;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

@Revision("1")
record CaseDatedTwice(List<LocalDate> dates) implements CaseEvent {}
