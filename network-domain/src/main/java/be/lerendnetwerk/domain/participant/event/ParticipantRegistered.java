package be.lerendnetwerk.domain.participant.event;

import be.lerendnetwerk.domain.shared.Personal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A person became known to the network.
 *
 * @param participantId the person
 * @param organisation the organisation
 * @param name the person's name, under the person's key
 * @param email the person's e-mail address, under the person's key, or null
 * @param key the sheet's short text for an imported person, under the person's key, or null
 */
@Revision("1")
public record ParticipantRegistered(
        String participantId,
        String organisation,
        Personal name,
        @Nullable Personal email,
        @Nullable Personal key) implements ParticipantEvent {}
