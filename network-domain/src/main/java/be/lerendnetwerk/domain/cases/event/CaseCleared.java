package be.lerendnetwerk.domain.cases.event;

import org.axonframework.serialization.Revision;

/**
 * A case was declared free of other people's personal data.
 *
 * @param caseId the case
 */
@Revision("1")
public record CaseCleared(String caseId) implements CaseEvent {}
