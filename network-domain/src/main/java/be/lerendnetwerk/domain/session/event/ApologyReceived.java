package be.lerendnetwerk.domain.session.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person said not to be able to come.
 *
 * @param sessionId the session
 * @param participant the person
 * @param reason why, under the person's key, or null
 */
@Revision("1")
public record ApologyReceived(
        String sessionId, String participant, @Nullable Personal reason) implements SessionEvent {}
