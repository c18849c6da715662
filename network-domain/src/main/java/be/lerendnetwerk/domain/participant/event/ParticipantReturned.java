package be.lerendnetwerk.domain.participant.event;

import org.axonframework.serialization.Revision;

/**
 * A person who had left takes part again.
 *
 * @param participantId the person
 */
@Revision("1")
public record ParticipantReturned(String participantId) implements ParticipantEvent {}
