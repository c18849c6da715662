package be.lerendnetwerk.domain.participant.event;

import org.axonframework.serialization.Revision;

/**
 * The person had been at that venue before the network counted.
 *
 * @param participantId the person
 * @param venue the venue
 */
@Revision("1")
public record EarlierVisitDeclared(String participantId, String venue) implements ParticipantEvent {}
