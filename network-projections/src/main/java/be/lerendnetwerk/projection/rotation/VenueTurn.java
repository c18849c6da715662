package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place of an organisation in the rotation of hosts. */
@Meaning("Every organisation, in the order in which they are asked to host; those without a turn last.")
public record VenueTurn(
        @Meaning("The organisation.") String organisationId,
        @Meaning("What it is called.") String organisationName,
        @Meaning("How many held sessions it hosted.") int timesHosted,

        @Meaning("The day of the last held session it hosted.") @Nullable
        LocalDate lastHostedOn,

        @Meaning("How many visits it received from people of other organisations.")
        int visitsReceived,

        @Meaning("1 for who is asked first, 2, 3 …; empty for who has no turn.") @Nullable
        Integer turn,

        @Meaning(
                "The first that holds of LEFT, PAUSED, NEWCOMER (nobody of it was present at a held session yet, while others were), HOSTED_LAST, NO_VENUE, NEVER_HOSTED, FEWEST_TIMES (nobody else with a turn hosted as few times or fewer), LONGEST_AGO.")
        TurnReason why) {}
