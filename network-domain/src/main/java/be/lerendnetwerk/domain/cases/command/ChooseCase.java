package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a cleared case on the agenda of a session.
 *
 * @param caseId the case
 * @param session the session
 */
public record ChooseCase(@TargetAggregateIdentifier CaseId caseId, SessionId session) implements CaseCommand {}
