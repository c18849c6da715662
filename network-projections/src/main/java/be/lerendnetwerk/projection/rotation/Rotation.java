package be.lerendnetwerk.projection.rotation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import be.lerendnetwerk.domain.shared.TurnReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order in which organisations are asked, and why; the same for hosts and for co-leads. */
final class Rotation {

    private static final Comparator<Candidate> LONGEST_AGO = comparing(Candidate::lastOn, nullsFirst(naturalOrder()));

    private final List<Candidate> candidates;
    private final boolean somebodyAttended;

    private Rotation(List<Candidate> candidates) {
        this.candidates = candidates;
        this.somebodyAttended = candidates.stream().anyMatch(Candidate::attended);
    }

    /** Everybody's place: first those with a turn, in the order in which they are asked, then the others as admitted. */
    static List<Turn> of(List<Candidate> candidates) {
        return new Rotation(candidates).turns();
    }

    private List<Turn> turns() {
        Comparator<Candidate> admittedFirst = comparing(Candidate::admittedAt);
        List<Turn> turns = new ArrayList<>();
        List<Candidate> asked = candidates.stream()
                .filter(Candidate::hasTurn)
                .sorted(comparing(this::newcomer)
                        .thenComparing(Candidate::latest)
                        .thenComparing(candidate -> !candidate.offersPlace())
                        .thenComparing(Candidate::times)
                        .thenComparing(LONGEST_AGO)
                        .thenComparing(admittedFirst))
                .toList();
        for (Candidate candidate : asked) {
            turns.add(new Turn(candidate.organisation(), turns.size() + 1, why(candidate)));
        }
        candidates.stream()
                .filter(candidate -> !candidate.hasTurn())
                .sorted(admittedFirst)
                .forEach(candidate -> turns.add(new Turn(candidate.organisation(), null, why(candidate))));
        return turns;
    }

    private TurnReason why(Candidate candidate) {
        for (TurnReason reason : TurnReason.values()) {
            if (holds(reason, candidate)) {
                return reason;
            }
        }
        throw new IllegalStateException("The last reason always holds.");
    }

    private boolean holds(TurnReason reason, Candidate candidate) {
        return switch (reason) {
            case LEFT -> candidate.left();
            case STANDING_LEAD -> candidate.standingLead();
            case PAUSED -> candidate.paused();
            case NEWCOMER -> newcomer(candidate);
            case HOSTED_LAST -> candidate.latest();
            case NO_VENUE -> !candidate.offersPlace();
            case NEVER_HOSTED -> candidate.times() == 0;
            case FEWEST_TIMES -> fewestTimes(candidate);
            case LONGEST_AGO -> true;
        };
    }

    private boolean newcomer(Candidate candidate) {
        return somebodyAttended && !candidate.attended();
    }

    private boolean fewestTimes(Candidate candidate) {
        return candidates.stream()
                .filter(Candidate::hasTurn)
                .filter(other -> !other.organisation().equals(candidate.organisation()))
                .noneMatch(other -> other.times() <= candidate.times());
    }
}
