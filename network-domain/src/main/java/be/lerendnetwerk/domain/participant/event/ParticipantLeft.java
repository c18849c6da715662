package be.lerendnetwerk.domain.participant.event;

import org.axonframework.serialization.Revision;

/**
 * A person no longer takes part.
 *
 * @param participantId the person
 */
@Revision("1")
public record ParticipantLeft(String participantId) implements ParticipantEvent {}
