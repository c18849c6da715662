package be.lerendnetwerk.projection.rotation;

import be.lerendnetwerk.domain.shared.TurnReason;
import be.lerendnetwerk.projection.asking.Meaning;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The place of an organisation in the rotation of co-leads. */
@Meaning("Every organisation, in the order in which they are asked to co-lead; those without a turn last.")
public record CoLeadTurn(
        @Meaning("The organisation.") String organisationId,
        @Meaning("What it is called.") String organisationName,
        @Meaning("How many held sessions it co-led.") int timesLed,

        @Meaning("The day of the last held session it co-led.") @Nullable
        LocalDate lastLedOn,

        @Meaning("How many visits it received, as a host, from people of other organisations.")
        int visitsReceived,

        @Meaning("1 for who is asked first, 2, 3 …; empty for who has no turn.") @Nullable
        Integer turn,

        @Meaning(
                "The first that holds of LEFT, STANDING_LEAD, PAUSED, NEWCOMER (nobody of it was present at a held session yet, while others were), HOSTED_LAST (it co-led the latest held session), NEVER_HOSTED (it never co-led), FEWEST_TIMES (nobody else with a turn co-led as few times or fewer), LONGEST_AGO.")
        TurnReason why) {}
