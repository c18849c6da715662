package be.lerendnetwerk.projection.attendance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of one person's presences brought the person to a place for the first time. */
final class FirstVisits {

    private FirstVisits() {}

    /**
     * Where a person was present.
     *
     * @param organisation for which the person was there
     * @param host the organisation that hosted, or null
     * @param venue where, or null where no venue was named
     */
    record Stay(
            String organisation,
            @Nullable String host,
            @Nullable String venue) {

        /** What counts as the place: the venue, or the host where no venue was named; null without a host. */
        @Nullable
        String place() {
            return host == null || venue == null ? host : venue;
        }
    }

    /**
     * Tells for every stay whether it is a first visit.
     *
     * @param stays of one person, in the order of the sessions
     * @param knownBefore the places where the person declared to have been before
     * @return as many answers, in the same order; null where there was no host to visit
     */
    static List<@Nullable Boolean> among(List<Stay> stays, Set<String> knownBefore) {
        Set<String> known = new HashSet<>(knownBefore);
        List<@Nullable Boolean> firsts = new ArrayList<>();
        for (Stay stay : stays) {
            String place = stay.place();
            firsts.add(
                    place == null
                            ? null
                            : known.add(place) && !stay.organisation().equals(stay.host()));
        }
        return firsts;
    }
}
