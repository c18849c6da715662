package be.lerendnetwerk.projection.presences;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody was present at a session that an organisation hosted. */
@Meaning("Every presence at a held session that has a host, the host's own people included.")
public record Visit(
        @Meaning("The session.") String sessionId,
        @Meaning("The day of the session.") LocalDate date,
        @Meaning("The person.") String participantId,

        @Meaning("The organisation for which the person was there that day.")
        String organisationId,

        @Meaning("The organisation that hosted.") String hostOrganisationId,

        @Meaning("The venue; empty where none was named, and the host itself counts as the place.") @Nullable
        String venueId,

        @Meaning(
                "Whether the person set foot there for the first time: never present at that place before, no earlier visit declared, and not of the host organisation.")
        boolean first) {}
