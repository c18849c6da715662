package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A session was called off.
 *
 * @param sessionId the session
 * @param reason why, under the session's key
 */
@Revision("1")
public record SessionCancelled(String sessionId, Personal reason) implements SessionEvent {}
