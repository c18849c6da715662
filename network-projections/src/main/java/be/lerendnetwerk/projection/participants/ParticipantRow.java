package be.lerendnetwerk.projection.participants;

import be.lerendnetwerk.domain.shared.Personal;
import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** One person of the network. */
@Meaning("The people of the network, those who left or were erased included.")
public record ParticipantRow(
        @Meaning("The person.") String participantId,

        @Meaning("The short text that stands for the person in the imported sheets.") @Nullable
        Personal key,

        @Meaning("The person's name.") @Nullable Personal name,
        @Meaning("The person's e-mail address.") @Nullable Personal email,
        @Meaning("The person's organisation.") String organisationId,

        @Meaning("What that organisation is called.") @Nullable
        String organisationName,

        @Meaning("Whether the person left and did not come back.")
        boolean left,

        @Meaning("Whether the person was erased.") boolean erased) {}
