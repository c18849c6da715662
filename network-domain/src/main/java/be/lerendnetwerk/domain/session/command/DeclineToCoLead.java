package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that an organisation cannot co-lead.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param reason why, or null
 */
public record DeclineToCoLead(
        @TargetAggregateIdentifier SessionId sessionId,
        OrganisationId organisation,
        @Nullable String reason) implements SessionCommand {}
