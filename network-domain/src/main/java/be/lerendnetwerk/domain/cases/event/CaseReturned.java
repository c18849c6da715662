package be.lerendnetwerk.domain.cases.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A case was given back to its presenter.
 *
 * @param caseId the case
 * @param note what must change, under the case's key
 */
@Revision("1")
public record CaseReturned(String caseId, Personal note) implements CaseEvent {}
