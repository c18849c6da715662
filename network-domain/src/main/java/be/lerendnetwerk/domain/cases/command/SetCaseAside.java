package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a chosen case off the agenda of its session.
 *
 * @param caseId the case
 */
public record SetCaseAside(@TargetAggregateIdentifier CaseId caseId) implements CaseCommand {}
