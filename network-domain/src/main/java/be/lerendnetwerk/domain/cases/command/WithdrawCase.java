package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a case back.
 *
 * @param caseId the case
 * @param reason why, or null
 */
public record WithdrawCase(
        @TargetAggregateIdentifier CaseId caseId, @Nullable String reason) implements CaseCommand {}
