package be.lerendnetwerk.domain.session.event;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The session was closed: it counts as held.
 *
 * @param sessionId the session
 * @param deviations what went otherwise, each with its reason
 */
@Revision("1")
public record SessionClosed(String sessionId, List<Deviation> deviations) implements SessionEvent {}
