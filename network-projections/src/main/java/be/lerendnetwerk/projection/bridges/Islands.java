package be.lerendnetwerk.projection.bridges;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Which organisations hang together, directly or through others. */
final class Islands {

    private Islands() {}

    /**
     * The islands, largest first; of equally large ones, the one with the lowest organisation id first.
     *
     * @param organisations all that are to be found on an island
     * @param links what connects them; a link to an organisation that is not among them connects nothing
     */
    static List<NavigableSet<String>> of(Collection<String> organisations, Collection<Pair> links) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        organisations.forEach(organisation -> neighbours.put(organisation, new HashSet<>()));
        for (Pair link : links) {
            if (neighbours.containsKey(link.a()) && neighbours.containsKey(link.b())) {
                neighbours.get(link.a()).add(link.b());
                neighbours.get(link.b()).add(link.a());
            }
        }
        List<NavigableSet<String>> islands = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String organisation : new TreeSet<>(organisations)) {
            if (!seen.contains(organisation)) {
                NavigableSet<String> island = reachedFrom(organisation, neighbours);
                seen.addAll(island);
                islands.add(island);
            }
        }
        islands.sort(Comparator.<NavigableSet<String>>comparingInt(Set::size)
                .reversed()
                .thenComparing(NavigableSet::first));
        return islands;
    }

    private static NavigableSet<String> reachedFrom(String organisation, Map<String, Set<String>> neighbours) {
        NavigableSet<String> reached = new TreeSet<>(Set.of(organisation));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (String neighbour : neighbours.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(neighbour)) {
                    open.push(neighbour);
                }
            }
        }
        return reached;
    }
}
