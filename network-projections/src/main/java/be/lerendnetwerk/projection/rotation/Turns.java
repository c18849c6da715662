package be.lerendnetwerk.projection.rotation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which organisations had how many turns at held sessions, and when. */
final class Turns {

    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, LocalDate> lastOn = new HashMap<>();
    private final @Nullable String latest;

    /**
     * A held session.
     *
     * @param order a text that sorts as the sessions do
     * @param heldOn the day
     * @param host the organisation that hosted, or null
     * @param coLead the organisation that co-led, or null
     */
    record Held(
            String order,
            LocalDate heldOn,
            @Nullable String host,
            @Nullable String coLead) {}

    /** Counts the turns that held sessions were, one at most each. */
    Turns(List<Held> sessions, Function<Held, @Nullable String> whose) {
        for (Held session : sessions) {
            String organisation = whose.apply(session);
            if (organisation != null) {
                times.merge(organisation, 1, Integer::sum);
                lastOn.merge(organisation, session.heldOn(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        Optional<Held> last = sessions.stream().max(Comparator.comparing(Held::order));
        latest = last.isPresent() ? whose.apply(last.get()) : null;
    }

    int times(String organisation) {
        return times.getOrDefault(organisation, 0);
    }

    @Nullable
    LocalDate lastOn(String organisation) {
        return lastOn.get(organisation);
    }

    boolean isLatest(String organisation) {
        return organisation.equals(latest);
    }
}
