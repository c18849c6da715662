package be.lerendnetwerk.projection.organisations;

import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One organisation of the network. */
@Meaning("The organisations of the network, those that left included.")
public record OrganisationRow(
        @Meaning("The organisation.") String organisationId,

        @Meaning("The short text that stands for it in the imported sheets.") @Nullable
        String key,

        @Meaning("What it is called.") String name,

        @Meaning("What kind of organisation it is.") @Nullable
        String kind,

        @Meaning("Whether it is one of those that pull the network.")
        boolean standingLead,

        @Meaning("The place it offers; of several, the one offered first.") @Nullable
        String venueId,

        @Meaning("What that place is called.") @Nullable String venueName,
        @Meaning("Where that place is.") @Nullable String address,
        @Meaning("The day it became a member.") LocalDate admittedOn,

        @Meaning("Whether it left the network and did not come back.")
        boolean left,

        @Meaning("Whether it takes no turn to host on the day asked for.")
        boolean paused,

        @Meaning("The last day of that pause; none where it has no end.") @Nullable
        LocalDate pausedUntil) {}
