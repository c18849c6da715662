package be.lerendnetwerk.domain.session.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.organisation.VenueId;
import be.lerendnetwerk.domain.session.SessionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Confirms which organisation hosts, and where. Confirmed again by the same organisation, the last venue counts; another
 * organisation confirms only once the first handed back.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param venue the venue, or null
 */
public record HostSession(
        @TargetAggregateIdentifier SessionId sessionId,
        OrganisationId organisation,
        @Nullable VenueId venue) implements SessionCommand {}
