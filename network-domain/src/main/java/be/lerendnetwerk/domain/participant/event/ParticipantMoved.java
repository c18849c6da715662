package be.lerendnetwerk.domain.participant.event;

import org.axonframework.serialization.Revision;

/**
 * A person goes on under another organisation; the past stays under the one before.
 *
 * @param participantId the person
 * @param from the organisation until now
 * @param to the organisation from now on
 */
@Revision("1")
public record ParticipantMoved(String participantId, String from, String to) implements ParticipantEvent {}
