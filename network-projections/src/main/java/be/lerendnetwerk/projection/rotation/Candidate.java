package be.lerendnetwerk.projection.rotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rotation looks at in an organisation.
 *
 * @param organisation its id
 * @param left whether it left the network
 * @param standingLead whether it has no turn because it leads every session
 * @param paused whether it paused hosting on the day asked for
 * @param attended whether somebody of it was present at a held session
 * @param latest whether it had the turn at the latest held session
 * @param offersPlace whether it has what the turn needs: a venue
 * @param times how many held sessions were its turn
 * @param lastOn the day of the last of them, or null
 * @param admittedAt the position at which it was admitted
 */
record Candidate(
        String organisation,
        boolean left,
        boolean standingLead,
        boolean paused,
        boolean attended,
        boolean latest,
        boolean offersPlace,
        int times,
        @Nullable LocalDate lastOn,
        long admittedAt) {

    boolean hasTurn() {
        return !left && !standingLead && !paused;
    }
}
