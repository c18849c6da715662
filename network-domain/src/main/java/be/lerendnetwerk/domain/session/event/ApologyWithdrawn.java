package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * A person who could not come, can.
 *
 * @param sessionId the session
 * @param participant the person
 */
@Revision("1")
public record ApologyWithdrawn(String sessionId, String participant) implements SessionEvent {}
