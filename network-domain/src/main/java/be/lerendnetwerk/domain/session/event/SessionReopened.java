package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;

/**
 * A closed session was opened again.
 *
 * @param sessionId the session
 * @param reason why, under the session's key
 */
@Revision("1")
public record SessionReopened(String sessionId, Personal reason) implements SessionEvent {}
