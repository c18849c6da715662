package be.lerendnetwerk.projection.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsOfTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void a_museum_a_library_and_a_series() {
        story.on("2022-09-01").organisations("museum", "library").series("a", 20, null);
    }

    @Test
    void an_organisation_finds_what_it_hosts_and_what_it_co_leads_the_last_day_first() {
        story.session("a", 1, "2022-09-22", "museum").session("a", 2, "2022-09-15", "museum");
        story.session("a", 3, "2022-09-29", "library").tell(new CoLeadNamed("a3", "museum"));
        assertThat(of("host", "museum")).containsExactly("a1", "a2");
        assertThat(of("coLead", "museum")).containsExactly("a3");
        assertThat(of("coLead", "library")).isEmpty();
    }

    @Test
    void the_latest_are_told() {
        for (int number = 1; number <= 12; number++) {
            story.session("a", number, "2022-09-" + (number + 10), "museum");
        }
        assertThat(of("host", "museum"))
                .hasSize(FindSessionsOf.LATEST)
                .startsWith("a12")
                .endsWith("a2");
    }

    private List<String> of(String option, String organisation) {
        return story.ask(FindSessionsOf::new, SessionRow.class, Map.of(), Map.of(option, organisation)).stream()
                .map(SessionRow::sessionId)
                .toList();
    }
}
