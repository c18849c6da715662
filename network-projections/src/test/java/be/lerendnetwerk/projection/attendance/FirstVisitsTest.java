package be.lerendnetwerk.projection.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.projection.attendance.FirstVisits.Stay;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FirstVisitsTest {

    private static final Stay LIBRARY = new Stay("museum", "library", "reading-room");

    @Test
    void only_the_first_time_at_a_place_is_a_first_visit() {
        assertThat(firsts(LIBRARY, LIBRARY)).containsExactly(true, false);
    }

    @Test
    void another_venue_of_the_same_host_is_another_place() {
        assertThat(firsts(LIBRARY, new Stay("museum", "library", "garden"))).containsExactly(true, true);
    }

    @Test
    void the_host_is_the_place_where_no_venue_was_named() {
        Stay nowhere = new Stay("museum", "library", null);
        assertThat(firsts(nowhere, nowhere)).containsExactly(true, false);
    }

    @Test
    void people_of_the_host_pay_no_first_visit_and_know_the_place_ever_after() {
        Stay atHome = new Stay("library", "library", "reading-room");
        assertThat(firsts(atHome, LIBRARY)).containsExactly(false, false);
    }

    @Test
    void who_declared_an_earlier_visit_pays_no_first_visit() {
        assertThat(FirstVisits.among(List.of(LIBRARY), Set.of("reading-room"))).containsExactly(false);
    }

    @Test
    void a_session_without_a_host_is_no_visit() {
        assertThat(firsts(new Stay("museum", null, null), LIBRARY)).containsExactly(null, true);
    }

    @Test
    void equals_a_naive_recount_for_random_stays() {
        Random random = new Random(20230511);
        String[] names = {"a", "b", "c"};
        for (int history = 0; history < 200; history++) {
            List<Stay> stays = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                String host = random.nextInt(4) == 0 ? null : names[random.nextInt(3)];
                stays.add(new Stay(
                        names[random.nextInt(3)], host, host == null || random.nextBoolean() ? null : host + "-hall"));
            }
            Set<String> before = random.nextBoolean() ? Set.of("b-hall") : Set.of();
            assertThat(FirstVisits.among(stays, before)).isEqualTo(naive(stays, before));
        }
    }

    private static List<@Nullable Boolean> naive(List<Stay> stays, Set<String> before) {
        List<@Nullable Boolean> firsts = new ArrayList<>();
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            boolean known = before.contains(stay.venue() == null ? "" : stay.venue());
            for (Stay earlier : stays.subList(0, i)) {
                boolean sameHost = stay.host() != null && stay.host().equals(earlier.host());
                known |= sameHost && String.valueOf(stay.venue()).equals(String.valueOf(earlier.venue()));
            }
            firsts.add(stay.host() == null ? null : !known && !stay.host().equals(stay.organisation()));
        }
        return firsts;
    }

    private static List<@Nullable Boolean> firsts(Stay... stays) {
        return FirstVisits.among(List.of(stays), Set.of());
    }
}
