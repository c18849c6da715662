package be.lerendnetwerk.architecture.wrong.domain.cases.event;

import be.lerendnetwerk.architecture.wrong.domain.shared.Personal;
import java.util.List;
import org.axonframework.serialization.Revision;

/** An event that nothing is wrong with. */
@Revision("1")
public record CaseCleared(String caseId, List<String> words, Personal by, Part part) implements CaseEvent {}
