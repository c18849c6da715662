package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that had confirmed no longer hosts.
 *
 * @param sessionId the session
 * @param organisation the organisation
 * @param reason why, under the session's key, or null
 */
@Revision("1")
public record HostingHandedBack(
        String sessionId, String organisation, @Nullable Personal reason) implements SessionEvent {}
