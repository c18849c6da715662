package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.cases.InsightKind;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps something that was learnt from a case.
 *
 * @param caseId the case
 * @param kind a tip, a method or an insight
 * @param text what was learnt
 * @param organisation the organisation that gave it, or null
 */
public record HarvestInsight(
        @TargetAggregateIdentifier CaseId caseId,
        InsightKind kind,
        String text,
        @Nullable OrganisationId organisation) implements CaseCommand {}
