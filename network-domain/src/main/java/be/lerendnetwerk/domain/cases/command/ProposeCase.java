package be.lerendnetwerk.domain.cases.command;

import be.lerendnetwerk.domain.cases.CaseId;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Brings a case to the network.
 *
 * @param caseId the case
 * @param organisation the organisation
 * @param presenter the person who brings the case, or null
 * @param title the title
 * @param learningQuestion what the presenter wants to learn (<i>leervraag</i>)
 * @param description what it is about, or null
 * @param follows the one it follows up, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
public record ProposeCase(
        @TargetAggregateIdentifier CaseId caseId,
        OrganisationId organisation,
        @Nullable ParticipantId presenter,
        String title,
        String learningQuestion,
        @Nullable String description,
        @Nullable CaseId follows,
        @Nullable String key)
        implements CaseCommand {}
