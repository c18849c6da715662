package be.lerendnetwerk.projection.attendance;

import be.lerendnetwerk.projection.asking.Meaning;
import org.jspecify.annotations.Nullable;

/** One place where somebody said to have been before the network came there. */
@Meaning("The places where people declared to have been before, which are no first visits any more.")
public record EarlierVisit(
        @Meaning("The person.") String participantId,
        @Meaning("The place.") String venueId,
        @Meaning("What it is called.") @Nullable String venueName,

        @Meaning("The organisation that offers it.") @Nullable
        String organisationId) {}
