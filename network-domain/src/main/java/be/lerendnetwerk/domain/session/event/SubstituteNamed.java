package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * Somebody comes in a person's stead, and in nobody else's; whoever was named for that person before does not.
 *
 * @param sessionId the session
 * @param participant the person
 * @param substitute the person who comes instead
 */
@Revision("1")
public record SubstituteNamed(String sessionId, String participant, String substitute) implements SessionEvent {}
