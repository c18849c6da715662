package be.lerendnetwerk.domain.cases.event;

import org.axonframework.serialization.Revision;

/**
 * A case was taken off the agenda of a session.
 *
 * @param caseId the case
 * @param session the session
 */
@Revision("1")
public record CaseSetAside(String caseId, String session) implements CaseEvent {}
