package be.lerendnetwerk.domain.participant.event;

import org.axonframework.serialization.Revision;

/**
 * A person was erased; what was personal can no longer be read.
 *
 * @param participantId the person
 * @param ground on what ground
 */
@Revision("1")
public record ParticipantErased(String participantId, String ground) implements ParticipantEvent {}
