package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;

/**
 * A person's mark was taken away.
 *
 * @param sessionId the session
 * @param participant the person
 */
@Revision("1")
public record AttendanceWithdrawn(String sessionId, String participant) implements SessionEvent {}
