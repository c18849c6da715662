package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A case became a question that everybody shares.
 *
 * @param caseId the case
 * @param sharedQuestion the question that everybody shares, under the case's key
 * @param recognisedBy the organisations that recognised themselves in it
 */
@Revision("1")
public record CaseBroadened(String caseId, Personal sharedQuestion, List<String> recognisedBy) implements CaseEvent {}
