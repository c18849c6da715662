package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * A person said to come.
 *
 * @param sessionId the session
 * @param participant the person
 */
@Revision("1")
public record PresenceAnnounced(String sessionId, String participant) implements SessionEvent {}
