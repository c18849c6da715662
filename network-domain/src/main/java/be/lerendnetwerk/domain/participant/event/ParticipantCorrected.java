package be.lerendnetwerk.domain.participant.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person's name or e-mail address was corrected.
 *
 * @param participantId the person
 * @param name the person's name, under the person's key
 * @param email the person's e-mail address, under the person's key, or null
 */
@Revision("1")
public record ParticipantCorrected(
        String participantId, Personal name, @Nullable Personal email) implements ParticipantEvent {}
