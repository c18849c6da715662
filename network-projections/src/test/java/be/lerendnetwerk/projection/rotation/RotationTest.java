package be.lerendnetwerk.projection.rotation;

import static be.lerendnetwerk.domain.shared.TurnReason.FEWEST_TIMES;
import static be.lerendnetwerk.domain.shared.TurnReason.HOSTED_LAST;
import static be.lerendnetwerk.domain.shared.TurnReason.LEFT;
import static be.lerendnetwerk.domain.shared.TurnReason.LONGEST_AGO;
import static be.lerendnetwerk.domain.shared.TurnReason.NEVER_HOSTED;
import static be.lerendnetwerk.domain.shared.TurnReason.NEWCOMER;
import static be.lerendnetwerk.domain.shared.TurnReason.NO_VENUE;
import static be.lerendnetwerk.domain.shared.TurnReason.PAUSED;
import static be.lerendnetwerk.domain.shared.TurnReason.STANDING_LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RotationTest {

    private static final Candidate MUSEUM = candidate("museum", 1);
    private static final Candidate LIBRARY = candidate("library", 2);

    @Test
    void of_equals_who_was_admitted_first_is_asked_first() {
        assertThat(Rotation.of(List.of(LIBRARY, MUSEUM)))
                .containsExactly(new Turn("museum", 1, NEVER_HOSTED), new Turn("library", 2, NEVER_HOSTED));
    }

    @Test
    void who_left_leads_or_paused_has_no_turn_and_leaving_is_said_first() {
        Candidate left = new Candidate("a", true, true, true, true, false, true, 0, null, 1);
        Candidate lead = new Candidate("b", false, true, true, true, false, true, 0, null, 2);
        Candidate paused = new Candidate("c", false, false, true, true, false, true, 0, null, 3);
        assertThat(Rotation.of(List.of(paused, lead, left)))
                .containsExactly(
                        new Turn("a", null, LEFT), new Turn("b", null, STANDING_LEAD), new Turn("c", null, PAUSED));
    }

    @Test
    void a_newcomer_comes_after_even_the_latest_host() {
        Candidate newcomer = new Candidate("new", false, false, false, false, false, true, 0, null, 1);
        assertThat(Rotation.of(List.of(newcomer, hosted(MUSEUM, 3, "2023-05-11", true))))
                .containsExactly(new Turn("museum", 1, HOSTED_LAST), new Turn("new", 2, NEWCOMER));
    }

    @Test
    void nobody_is_a_newcomer_before_the_first_session_was_held() {
        Candidate one = new Candidate("one", false, false, false, false, false, true, 0, null, 1);
        assertThat(Rotation.of(List.of(one))).containsExactly(new Turn("one", 1, NEVER_HOSTED));
    }

    @Test
    void the_latest_host_comes_after_those_without_a_venue() {
        Candidate noVenue = new Candidate("school", false, false, false, true, false, false, 0, null, 9);
        assertThat(Rotation.of(List.of(hosted(MUSEUM, 1, "2023-05-11", true), noVenue, LIBRARY)))
                .containsExactly(
                        new Turn("library", 1, NEVER_HOSTED),
                        new Turn("school", 2, NO_VENUE),
                        new Turn("museum", 3, HOSTED_LAST));
    }

    @Test
    void who_alone_hosted_fewest_times_is_told_so_and_equals_by_how_long_ago_it_was() {
        Candidate thrice = hosted(candidate("park", 3), 3, "2022-01-01", false);
        Candidate once = hosted(LIBRARY, 1, "2023-01-01", false);
        assertThat(Rotation.of(List.of(thrice, once)))
                .containsExactly(new Turn("library", 1, FEWEST_TIMES), new Turn("park", 2, LONGEST_AGO));
        assertThat(Rotation.of(List.of(once, hosted(MUSEUM, 1, "2022-12-31", false))))
                .containsExactly(new Turn("museum", 1, LONGEST_AGO), new Turn("library", 2, LONGEST_AGO));
    }

    @Test
    void who_has_no_turn_keeps_nobody_from_having_hosted_fewest_times() {
        Candidate left = new Candidate("gone", true, false, false, true, false, true, 0, null, 3);
        assertThat(Rotation.of(List.of(left, hosted(MUSEUM, 2, "2022-12-31", false))))
                .contains(new Turn("museum", 1, FEWEST_TIMES));
    }

    @Test
    void every_pair_of_a_random_rotation_stands_in_the_order_asked() {
        Random random = new Random(5);
        for (int history = 0; history < 300; history++) {
            List<Candidate> candidates = new ArrayList<>();
            int size = random.nextInt(7);
            for (int i = 0; i < size; i++) {
                candidates.add(random(random, i));
            }
            assertThat(Rotation.of(candidates))
                    .extracting(Turn::turn, Turn::organisation)
                    .containsExactlyInAnyOrderElementsOf(candidates.stream()
                            .map(one -> tuple(place(one, candidates), one.organisation()))
                            .toList());
        }
    }

    /** One more than the number of those who are asked before; each criterion on its own weight. */
    private static @Nullable Integer place(Candidate one, List<Candidate> all) {
        if (one.left() || one.standingLead() || one.paused()) {
            return null;
        }
        long before = all.stream()
                .filter(other -> !(other.left() || other.standingLead() || other.paused()))
                .filter(other -> weight(other, all).compareTo(weight(one, all)) < 0)
                .count();
        return (int) before + 1;
    }

    private static String weight(Candidate one, List<Candidate> all) {
        boolean others = all.stream().anyMatch(Candidate::attended);
        return (others && !one.attended() ? "1" : "0")
                + (one.latest() ? "1" : "0")
                + (one.offersPlace() ? "0" : "1")
                + String.format("%03d", one.times())
                + (one.lastOn() == null ? "0000-00-00" : one.lastOn())
                + String.format("%03d", one.admittedAt());
    }

    private static Candidate random(Random random, int i) {
        int times = random.nextInt(3);
        return new Candidate(
                "o" + i,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(8) == 0,
                random.nextInt(3) > 0,
                times > 0 && random.nextInt(4) == 0,
                random.nextInt(3) > 0,
                times,
                times == 0 ? null : LocalDate.of(2022, 1 + random.nextInt(3), 1),
                100 - i);
    }

    private static Candidate candidate(String organisation, long admittedAt) {
        return new Candidate(organisation, false, false, false, true, false, true, 0, null, admittedAt);
    }

    private static Candidate hosted(Candidate one, int times, String lastOn, boolean latest) {
        return new Candidate(
                one.organisation(),
                false,
                false,
                false,
                true,
                latest,
                true,
                times,
                LocalDate.parse(lastOn),
                one.admittedAt());
    }
}
