package be.lerendnetwerk.projection.bridges;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what connects organisations. */
final class Bridges {

    private final Map<Pair, Bridge> bridges = new HashMap<>();

    /**
     * The people of one organisation at one held session.
     *
     * @param session the session
     * @param heldOn its day
     * @param host the organisation that hosted, or null
     * @param organisation the organisation
     * @param people how many were present
     * @param since the position since which the first of them was
     */
    record Delegation(
            String session, LocalDate heldOn, @Nullable String host, String organisation, int people, long since) {}

    /**
     * An organisation that found itself in another's case.
     *
     * @param caseId the case
     * @param owner whose case it is
     * @param organisation the other
     * @param since the position of the event that says so
     * @param on the day of it
     */
    record Recognition(String caseId, String owner, String organisation, long since, LocalDate on) {}

    /** The bridges that these facts make, by the ids of the two. */
    static List<Bridge> of(List<Delegation> delegations, List<Recognition> recognitions) {
        Bridges all = new Bridges();
        delegations.stream().collect(groupingBy(Delegation::session)).values().forEach(all::addSession);
        recognitions.stream()
                .collect(groupingBy(one -> List.of(one.caseId(), one.organisation())))
                .values()
                .forEach(all::addCase);
        return all.bridges.values().stream()
                .sorted(Comparator.comparing(Bridge::organisationA).thenComparing(Bridge::organisationB))
                .toList();
    }

    private void addSession(Collection<Delegation> delegations) {
        List<Delegation> earlier = new ArrayList<>();
        for (Delegation one : delegations) {
            if (one.host() != null) {
                add(one.organisation(), one.host(), 0, one.people(), 0, one.since(), one.heldOn());
            }
            for (Delegation other : earlier) {
                long both = Math.max(one.since(), other.since());
                add(one.organisation(), other.organisation(), 1, 0, 0, both, one.heldOn());
            }
            earlier.add(one);
        }
    }

    private void addCase(List<Recognition> ofOneCase) {
        Recognition first =
                ofOneCase.stream().min(Comparator.comparing(Recognition::since)).orElseThrow();
        add(first.owner(), first.organisation(), 0, 0, 1, first.since(), first.on());
    }

    private void add(String one, String other, int sessions, int visits, int cases, long since, LocalDate on) {
        if (!one.equals(other)) {
            Pair pair = Pair.of(one, other);
            bridges.merge(pair, new Bridge(pair.a(), pair.b(), sessions, visits, cases, since, on), Bridge::and);
        }
    }
}
