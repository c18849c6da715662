package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes up a closed or withdrawn case again.
 *
 * @param caseId the case
 * @param reason why
 */
public record ReopenCase(@TargetAggregateIdentifier CaseId caseId, String reason) implements CaseCommand {}
