package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.session.SessionId;
import be.lerendnetwerk.domain.shared.TurnReason;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that an organisation was asked to co-lead (<i>mee-trekken</i>).
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param why the reason of the rotation for which it was asked, or null
 */
public record AskToCoLead(
        @TargetAggregateIdentifier SessionId sessionId,
        OrganisationId organisation,
        @Nullable TurnReason why) implements SessionCommand {}
