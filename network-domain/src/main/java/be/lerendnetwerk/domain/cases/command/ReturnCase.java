package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives a case back to its presenter, with what must change.
 *
 * @param caseId the case
 * @param note what must change
 */
public record ReturnCase(@TargetAggregateIdentifier CaseId caseId, String note) implements CaseCommand {}
