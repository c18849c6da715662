package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes the question that everybody shares, and who recognised itself.
 *
 * @param caseId the case
 * @param sharedQuestion the question that everybody shares
 * @param recognisedBy the organisations that recognised themselves in it
 */
public record BroadenCase(
        @TargetAggregateIdentifier CaseId caseId,
        String sharedQuestion,
        @Nullable List<OrganisationId> recognisedBy) implements CaseCommand {}
