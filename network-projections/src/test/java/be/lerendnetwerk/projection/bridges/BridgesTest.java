package be.lerendnetwerk.projection.bridges;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.cases.event.CaseBroadened;
import be.lerendnetwerk.domain.cases.event.CaseProposed;
import be.lerendnetwerk.domain.cases.event.InsightHarvested;
import be.lerendnetwerk.domain.organisation.event.OrganisationLeft;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann and Ada of the museum, Bob of the library, Cis of the park. */
class BridgesTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void three_organisations() {
        story.on("2022-09-01").organisations("museum", "library", "park").series("a", 6, null);
        story.person("ann", "museum")
                .person("ada", "museum")
                .person("bob", "library")
                .person("cis", "park");
    }

    @Test
    void a_session_that_both_attended_is_shared_once_and_each_visitor_counts() {
        story.held("a", 1, "2022-09-15", "library", "ann", "ada", "bob");
        assertThat(bridges()).containsExactly("library-museum 1 shared, 2 visits, 0 cases, on 2022-09-15");
    }

    @Test
    void a_host_of_whom_nobody_came_is_visited_but_shares_nothing() {
        story.held("a", 1, "2022-09-15", "park", "ann");
        assertThat(bridges()).containsExactly("museum-park 0 shared, 1 visits, 0 cases, on 2022-09-15");
    }

    @Test
    void visits_of_both_ways_add_up() {
        story.held("a", 1, "2022-09-15", "library", "ann").held("a", 2, "2022-10-15", "museum", "bob");
        assertThat(bridges()).containsExactly("library-museum 0 shared, 2 visits, 0 cases, on 2022-09-15");
    }

    @Test
    void a_case_counts_once_however_often_the_other_found_itself_in_it() {
        story.on("2022-10-01").tell(proposed("c", "museum"));
        story.on("2022-10-02").tell(new CaseBroadened("c", words("ann", "sealed"), List.of("park", "museum")));
        story.on("2022-10-03").tell(new InsightHarvested("c", "TIP", words("ann", "sealed"), "park"));
        story.tell(new InsightHarvested("c", "TIP", words("ann", "sealed"), "library"));
        story.tell(new InsightHarvested("c", "TIP", words("ann", "sealed"), null));
        assertThat(bridges())
                .containsExactly(
                        "library-museum 0 shared, 0 visits, 1 cases, on 2022-10-03",
                        "museum-park 0 shared, 0 visits, 1 cases, on 2022-10-02");
    }

    @Test
    void who_is_not_named_when_a_case_is_broadened_anew_no_longer_recognised_itself() {
        story.tell(proposed("c", "museum"), new CaseBroadened("c", words("ann", "sealed"), List.of("park")));
        story.tell(new CaseBroadened("c", words("ann", "sealed"), List.of("library")));
        assertThat(bridges()).containsExactly("library-museum 0 shared, 0 visits, 1 cases, on 2022-09-01");
    }

    @Test
    void a_bridge_stands_since_the_first_fact_in_the_log_whatever_its_day() {
        story.on("2022-09-15").session("a", 1, "2022-09-15", "museum").present("a1", "bob");
        story.on("2022-10-01").tell(proposed("c", "museum"));
        story.tell(new CaseBroadened("c", words("ann", "sealed"), List.of("library")));
        long broadened = story.position();
        story.close("a1");
        assertThat(story.ask(FindBridges::new, Bridge.class))
                .extracting(Bridge::sincePosition)
                .containsExactly(broadened);
        assertThat(bridges()).containsExactly("library-museum 0 shared, 1 visits, 1 cases, on 2022-10-01");
    }

    @Test
    void a_shared_session_stands_since_it_was_closed_or_the_later_of_both_was_marked() {
        story.held("a", 1, "2022-09-15", null, "ann");
        story.on("2022-09-20").correct("a1", "bob", "PRESENT");
        long corrected = story.position();
        assertThat(story.ask(FindBridges::new, Bridge.class))
                .extracting(Bridge::sincePosition)
                .containsExactly(corrected);
        story.tell(new SessionReopened("a1", words("ann", "sealed")));
        assertThat(bridges()).isEmpty();
    }

    @Test
    void an_island_is_what_shared_sessions_connect() {
        story.held("a", 1, "2022-09-15", null, "ann", "bob").held("a", 2, "2022-10-15", null, "bob", "cis");
        story.organisations("school");
        assertThat(islands("1")).containsExactly("1 library", "1 museum", "1 park", "2 school");
        story.held("a", 3, "2022-11-15", null, "bob", "cis");
        assertThat(islands("2")).containsExactly("1 library", "1 park", "2 museum", "3 school");
    }

    @Test
    void who_left_is_on_an_island_as_long_as_it_has_a_bridge() {
        story.held("a", 1, "2022-09-15", null, "ann", "bob");
        story.tell(new OrganisationLeft("museum", words("ann", "sealed")));
        story.tell(new OrganisationLeft("park", words("ann", "sealed")));
        assertThat(islands("1")).containsExactly("1 library", "1 museum");
        assertThat(islands("2")).containsExactly("1 library", "2 museum");
    }

    private static CaseProposed proposed(String id, String organisation) {
        return new CaseProposed(
                id, organisation, null, words("ann", "title"), words("ann", "sealed"), null, null, null);
    }

    private List<String> bridges() {
        return story.ask(FindBridges::new, Bridge.class).stream()
                .map(bridge -> "%s-%s %d shared, %d visits, %d cases, on %s"
                        .formatted(
                                bridge.organisationA(),
                                bridge.organisationB(),
                                bridge.sharedSessions(),
                                bridge.visits(),
                                bridge.cases(),
                                bridge.sinceOn()))
                .toList();
    }

    private List<String> islands(String threshold) {
        return story.ask(FindIslands::new, Island.class, Map.of(), Map.of("threshold", threshold)).stream()
                .map(island -> island.island() + " " + island.organisationId())
                .toList();
    }
}
