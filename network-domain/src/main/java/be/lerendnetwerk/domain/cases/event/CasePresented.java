package be.lerendnetwerk.domain.cases.event;

import org.axonframework.serialization.Revision;

/**
 * A case was presented in a session.
 *
 * @param caseId the case
 * @param session the session
 */
@Revision("1")
public record CasePresented(String caseId, String session) implements CaseEvent {}
