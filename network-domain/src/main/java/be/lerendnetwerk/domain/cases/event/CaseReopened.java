package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A case was taken up again.
 *
 * @param caseId the case
 * @param reason why, under the case's key
 */
@Revision("1")
public record CaseReopened(String caseId, Personal reason) implements CaseEvent {}
