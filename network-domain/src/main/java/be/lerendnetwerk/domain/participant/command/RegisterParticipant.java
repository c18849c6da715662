package be.lerendnetwerk.domain.participant.command;

import be.lerendnetwerk.domain.organisation.OrganisationId;
import be.lerendnetwerk.domain.participant.ParticipantId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a person known to the network.
 *
 * @param participantId the person
 * @param organisation the organisation
 * @param name the person's full name
 * @param email the person's e-mail address, or null
 * @param key the short text that stands for it in the sheets it was imported from, or null
 */
public record RegisterParticipant(
        @TargetAggregateIdentifier ParticipantId participantId,
        OrganisationId organisation,
        String name,
        @Nullable String email,
        @Nullable String key)
        implements ParticipantCommand {}
