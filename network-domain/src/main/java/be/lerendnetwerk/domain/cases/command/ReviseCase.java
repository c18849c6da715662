package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes the text of a case.
 *
 * @param caseId the case
 * @param title the title
 * @param learningQuestion what the presenter wants to learn (<i>leervraag</i>)
 * @param description what it is about, or null
 */
public record ReviseCase(
        @TargetAggregateIdentifier CaseId caseId,
        String title,
        String learningQuestion,
        @Nullable String description) implements CaseCommand {}
