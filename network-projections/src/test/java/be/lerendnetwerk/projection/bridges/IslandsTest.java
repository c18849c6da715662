package be.lerendnetwerk.projection.bridges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IslandsTest {

    @Test
    void whoever_is_connected_through_others_is_on_the_same_island() {
        assertThat(islands("abcd", "ab", "bc")).containsExactly("abc", "d");
    }

    @Test
    void the_largest_island_comes_first_and_of_equal_ones_the_lowest_id() {
        assertThat(islands("abcdefg", "fg", "bc", "bd")).containsExactly("bcd", "fg", "a", "e");
    }

    @Test
    void without_links_everybody_is_alone() {
        assertThat(islands("ba")).containsExactly("a", "b");
        assertThat(islands("")).isEmpty();
    }

    @Test
    void a_link_to_somebody_unknown_connects_nothing() {
        assertThat(islands("ab", "ax", "xb")).containsExactly("a", "b");
    }

    @Test
    void a_pair_is_the_same_whoever_is_named_first() {
        assertThat(Pair.of("b", "a")).isEqualTo(new Pair("a", "b"));
    }

    @Test
    void equals_a_naive_merging_of_islands_for_random_links() {
        Random random = new Random(11);
        for (int history = 0; history < 200; history++) {
            String organisations = "abcdefgh".substring(0, random.nextInt(9));
            List<String> links = new ArrayList<>();
            for (int i = organisations.isEmpty() ? 0 : random.nextInt(8); i > 0; i--) {
                links.add("" + organisations.charAt(random.nextInt(organisations.length()))
                        + organisations.charAt(random.nextInt(organisations.length())));
            }
            assertThat(islands(organisations, links.toArray(String[]::new)))
                    .as("%s %s", organisations, links)
                    .containsExactlyInAnyOrderElementsOf(naive(organisations, links));
        }
    }

    /** Gives each organisation its own letter as the name of its island and renames until nothing changes. */
    private static Set<String> naive(String organisations, List<String> links) {
        String names = organisations;
        for (String link : links) {
            char from = names.charAt(organisations.indexOf(link.charAt(0)));
            char to = names.charAt(organisations.indexOf(link.charAt(1)));
            names = names.replace(from, to);
        }
        TreeSet<String> islands = new TreeSet<>();
        for (char name : names.toCharArray()) {
            StringBuilder island = new StringBuilder();
            for (int i = 0; i < organisations.length(); i++) {
                island.append(names.charAt(i) == name ? organisations.substring(i, i + 1) : "");
            }
            islands.add(island.toString());
        }
        return islands;
    }

    private static List<String> islands(String organisations, String... links) {
        List<Pair> pairs = List.of(links).stream()
                .map(link -> Pair.of(link.substring(0, 1), link.substring(1)))
                .toList();
        List<NavigableSet<String>> islands =
                Islands.of(organisations.chars().mapToObj(c -> "" + (char) c).toList(), pairs);
        return islands.stream().map(island -> String.join("", island)).toList();
    }
}
