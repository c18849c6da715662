package be.lerendnetwerk.domain.cases.event;

import org.axonframework.serialization.Revision;

/**
 * A case is on the agenda of a session.
 *
 * @param caseId the case
 * @param session the session
 */
@Revision("1")
public record CaseChosen(String caseId, String session) implements CaseEvent {}
