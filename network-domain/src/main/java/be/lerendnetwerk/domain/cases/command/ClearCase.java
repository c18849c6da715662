package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Declares a case free of other people's personal data.
 *
 * @param caseId the case
 */
public record ClearCase(@TargetAggregateIdentifier CaseId caseId) implements CaseCommand {}
