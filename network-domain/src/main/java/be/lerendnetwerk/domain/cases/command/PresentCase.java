package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that a case was presented in a session.
 *
 * @param caseId the case
 * @param session the session
 */
public record PresentCase(@TargetAggregateIdentifier CaseId caseId, SessionId session) implements CaseCommand {}
