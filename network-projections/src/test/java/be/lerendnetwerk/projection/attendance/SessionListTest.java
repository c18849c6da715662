package be.lerendnetwerk.projection.attendance;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.session.event.ApologyReceived;
import be.lerendnetwerk.domain.session.event.PresenceAnnounced;
import be.lerendnetwerk.domain.session.event.SubstituteNamed;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann and Bob committed to series a; Cis and Dan did not. */
class SessionListTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void two_expected_people() {
        story.on("2022-09-01").organisations("museum", "library");
        story.person("ann", "museum")
                .person("bob", "library")
                .person("cis", "museum")
                .person("dan", "library");
        story.series("a", 6, null).commit("a", "ann", "bob").session("a", 1, "2022-09-15", null);
    }

    @Test
    void whoever_committed_is_expected_before_anything_was_said() {
        assertThat(list()).containsExactly("ann of museum expected", "bob of library expected");
    }

    @Test
    void what_people_said_last_is_told() {
        story.tell(new PresenceAnnounced("a1", "ann"), new ApologyReceived("a1", "bob", words("bob", "ill")));
        assertThat(list())
                .containsExactly("ann of museum expected announced", "bob of library expected apologised ill");
        story.tell(new ApologyReceived("a1", "ann", null), new PresenceAnnounced("a1", "bob"));
        assertThat(list()).containsExactly("ann of museum expected apologised", "bob of library expected announced");
    }

    @Test
    void a_named_substitute_is_on_the_list_and_comes_for_one_person() {
        story.tell(new SubstituteNamed("a1", "ann", "cis"));
        assertThat(list())
                .containsExactly("ann of museum expected substitute cis", "bob of library expected", "cis of museum");
        story.tell(new SubstituteNamed("a1", "bob", "cis"), new SubstituteNamed("a1", "ann", "dan"));
        assertThat(list())
                .containsExactly(
                        "ann of museum expected substitute dan",
                        "bob of library expected substitute cis",
                        "cis of museum",
                        "dan of library");
    }

    @Test
    void marks_show_while_the_session_is_open_visitors_included() {
        story.present("a1", "ann").mark("a1", "dan", "PRESENT", "bob");
        assertThat(list())
                .containsExactly(
                        "ann of museum expected present", "bob of library expected", "dan of library present for bob");
    }

    private List<String> list() {
        return story.ask(FindSessionList::new, SessionListEntry.class, Map.of("sessionId", "a1"), Map.of()).stream()
                .map(row -> row.participantId() + " of " + row.organisationName()
                        + (row.expected() ? " expected" : "")
                        + (row.announced() ? " announced" : "")
                        + (row.apologised() ? " apologised" : "")
                        + (row.apology() == null ? "" : " ill")
                        + (row.substituteId() == null ? "" : " substitute " + row.substituteId())
                        + (row.status() == null ? "" : " " + row.status())
                        + (row.substituteFor() == null ? "" : " for " + row.substituteFor()))
                .toList();
    }
}
