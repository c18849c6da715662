package be.lerendnetwerk.domain.session.event;

import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The session began with a check-in.
 *
 * @param sessionId the session
 * @param question what was asked
 * @param form the form it took, or null
 * @param voices how many people spoke, or null
 * @param minutes how long it took, in minutes, or null
 */
@Revision("1")
public record CheckInHeld(
        String sessionId,
        String question,
        @Nullable String form,
        @Nullable Integer voices,
        @Nullable Integer minutes) implements SessionEvent {}
