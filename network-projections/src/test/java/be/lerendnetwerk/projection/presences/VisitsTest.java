package be.lerendnetwerk.projection.presences;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.participant.event.EarlierVisitDeclared;
import be.lerendnetwerk.domain.session.event.SessionHosted;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.domain.session.event.SessionRescheduled;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann of the museum and Bob of the library; nobody committed to anything, since a visit asks for none. */
class VisitsTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void two_people() {
        story.on("2022-09-01").organisations("museum", "library", "park");
        story.person("ann", "museum").person("bob", "library").series("a", 6, null);
    }

    @Test
    void people_of_the_host_visit_too_but_never_for_the_first_time() {
        story.held("a", 1, "2022-09-15", "museum", "ann", "bob");
        assertThat(visits()).containsExactly("a1 ann museum at museum", "a1 bob library at museum first");
        assertThat(matrix()).containsExactly("library at museum 1, 1 first");
    }

    @Test
    void a_session_without_a_host_is_no_visit() {
        story.held("a", 1, "2022-09-15", null, "ann", "bob");
        assertThat(visits()).isEmpty();
        assertThat(matrix()).isEmpty();
    }

    @Test
    void the_first_visit_is_the_earliest_in_the_order_of_the_sessions_whichever_was_closed_first() {
        story.held("a", 2, "2022-10-20", "museum", "bob");
        assertThat(visits()).containsExactly("a2 bob library at museum first");
        story.held("a", 1, "2022-09-15", "museum", "bob");
        assertThat(visits()).containsExactly("a1 bob library at museum first", "a2 bob library at museum");
        assertThat(matrix()).containsExactly("library at museum 2, 1 first");
    }

    @Test
    void reopening_a_session_gives_the_first_visit_to_the_next() {
        story.held("a", 1, "2022-09-15", "museum", "bob").held("a", 2, "2022-10-20", "museum", "bob");
        story.tell(new SessionReopened("a1", words("ann", "sealed")));
        assertThat(visits()).containsExactly("a2 bob library at museum first");
        story.correct("a2", "bob", "ABSENT");
        assertThat(visits()).isEmpty();
    }

    @Test
    void a_declared_earlier_visit_takes_the_first_visit_away_also_afterwards() {
        story.held("a", 1, "2022-09-15", "museum", "bob").tell(new EarlierVisitDeclared("bob", "museum-hall"));
        assertThat(visits()).containsExactly("a1 bob library at museum");
        story.held("a", 2, "2022-10-20", "park", "bob");
        assertThat(visits()).contains("a2 bob library at park first");
    }

    @Test
    void another_place_of_the_same_host_is_another_first_visit() {
        story.held("a", 1, "2022-09-15", "museum", "bob");
        story.on("2022-10-20").session("a", 2, "2022-10-20", null);
        story.tell(new SessionHosted("a2", "museum", null)).present("a2", "bob").close("a2");
        assertThat(visits()).contains("a2 bob library at museum first");
    }

    @Test
    void who_moved_visits_for_the_new_organisation_and_knows_the_places_of_before() {
        story.held("a", 1, "2022-09-15", "museum", "ann").move("ann", "park");
        story.held("a", 2, "2022-10-20", "museum", "ann").held("a", 3, "2022-11-20", "library", "ann");
        assertThat(visits())
                .containsExactly("a1 ann museum at museum", "a2 ann park at museum", "a3 ann park at library first");
        assertThat(matrix()).containsExactly("park at library 1, 1 first", "park at museum 1, 0 first");
    }

    @Test
    void a_rescheduled_session_takes_its_place_in_the_order() {
        story.held("a", 1, "2022-09-15", "museum", "bob").held("a", 2, "2022-10-20", "museum", "bob");
        story.tell(new SessionReopened("a1", words("ann", "sealed")));
        story.tell(new SessionRescheduled("a1", "2022-12-01", "13:30", 180))
                .on("2022-12-01")
                .close("a1");
        assertThat(visits()).containsExactly("a2 bob library at museum first", "a1 bob library at museum");
    }

    private List<String> visits() {
        return story.ask(FindVisits::new, Visit.class).stream()
                .map(visit -> visit.sessionId() + " " + visit.participantId() + " " + visit.organisationId() + " at "
                        + visit.hostOrganisationId() + (visit.first() ? " first" : ""))
                .toList();
    }

    private List<String> matrix() {
        return story.ask(FindVisitMatrix::new, VisitCount.class).stream()
                .map(count -> count.organisationId() + " at " + count.hostOrganisationId() + " " + count.visits() + ", "
                        + count.firstVisits() + " first")
                .toList();
    }
}
