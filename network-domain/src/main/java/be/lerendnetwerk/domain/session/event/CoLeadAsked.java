package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation was asked to co-lead.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param why the reason of the rotation for which it was asked, or null
 */
@Revision("1")
public record CoLeadAsked(
        String sessionId, String organisation, @Nullable String why) implements SessionEvent {}
