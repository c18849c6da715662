package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A method was used.
 *
 * @param sessionId the session
 * @param name what it is called
 * @param method the method's description in the network's collection, or null
 */
@Revision("1")
public record MethodUsed(
        String sessionId, String name, @Nullable String method) implements SessionEvent {}
