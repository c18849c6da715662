package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An organisation cannot co-lead.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param reason why, under the session's key, or null
 */
@Revision("1")
public record CoLeadDeclined(
        String sessionId, String organisation, @Nullable Personal reason) implements SessionEvent {}
