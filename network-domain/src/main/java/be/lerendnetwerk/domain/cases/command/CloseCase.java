package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the work on a case.
 *
 * @param caseId the case
 * @param outcome what came of it, or null
 */
public record CloseCase(
        @TargetAggregateIdentifier CaseId caseId, @Nullable String outcome) implements CaseCommand {}
