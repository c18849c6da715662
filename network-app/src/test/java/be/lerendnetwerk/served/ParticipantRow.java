package be.lerendnetwerk.served;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;

@Meaning("The participants.")
public record ParticipantRow(
        @Meaning("The person.") String participantId,
        @Meaning("The name.") Personal name,
        @Meaning("The organisation.") String organisationId,
        @Meaning("Whether the person left.") boolean left,
        @Meaning("Whether the person was erased.") boolean erased) {}
