package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation confirmed that it hosts.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param venue the venue, or null
 */
@Revision("1")
public record SessionHosted(
        String sessionId, String organisation, @Nullable String venue) implements SessionEvent {}
