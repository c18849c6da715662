package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * A session that no member hosts got its place.
 *
 * @param sessionId the session
 * @param place the place
 */
@Revision("1")
public record PlaceNamed(String sessionId, String place) implements SessionEvent {}
