package be.lerendnetwerk.app.rotation;

import be.lerendnetwerk.app.frame.Look;
import be.lerendnetwerk.app.frame.Names;
import be.lerendnetwerk.projection.presences.VisitCount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who visited whom.
 *
 * @param hosts the organisations that were visited, by name
 * @param visitors the organisations that visited, by name
 * @param counts the visits by visitor and host
 */
record Matrix(List<String> hosts, List<String> visitors, Map<String, VisitCount> counts) {

    static Matrix of(Look look) {
        List<VisitCount> visits = look.all(VisitCount.class);
        Names names = new Names(look);
        Map<String, VisitCount> counts = new HashMap<>();
        visits.forEach(count -> counts.put(key(count.organisationId(), count.hostOrganisationId()), count));
        return new Matrix(
                ids(visits, VisitCount::hostOrganisationId, names),
                ids(visits, VisitCount::organisationId, names),
                counts);
    }

    /** The visits of one to another, or null for none. */
    public @Nullable VisitCount at(String visitor, String host) {
        return counts.get(key(visitor, host));
    }

    /** How many visits were first ones. */
    public int firstVisits() {
        return counts.values().stream().mapToInt(VisitCount::firstVisits).sum();
    }

    private static List<String> ids(List<VisitCount> visits, Function<VisitCount, String> id, Names names) {
        return visits.stream()
                .map(id)
                .distinct()
                .sorted(Comparator.comparing(names::organisation))
                .toList();
    }

    private static String key(String visitor, String host) {
        return visitor + ">" + host;
    }
}
