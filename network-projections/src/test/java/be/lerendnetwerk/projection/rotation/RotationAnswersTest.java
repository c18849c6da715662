package be.lerendnetwerk.projection.rotation;

import static be.lerendnetwerk.projection.NetworkStory.words;
import static org.assertj.core.api.Assertions.assertThat;

import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.organisation.event.HostingPaused;
import be.lerendnetwerk.domain.organisation.event.OrganisationLeft;
import be.lerendnetwerk.domain.organisation.event.VenueWithdrawn;
import be.lerendnetwerk.domain.session.event.CoLeadNamed;
import be.lerendnetwerk.domain.session.event.SessionReopened;
import be.lerendnetwerk.projection.NetworkStory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ann of the museum, Bob of the library and Cis of the park come to every session of series a. */
class RotationAnswersTest {

    private final NetworkStory story = new NetworkStory();

    @BeforeEach
    void three_organisations() {
        story.on("2022-09-01").organisations("museum", "library", "park");
        story.person("ann", "museum")
                .person("bob", "library")
                .person("cis", "park")
                .series("a", 6, null);
    }

    @Test
    void before_the_first_session_everybody_is_asked_in_the_order_of_admission() {
        assertThat(hosts()).containsExactly("1 museum NEVER_HOSTED", "2 library NEVER_HOSTED", "3 park NEVER_HOSTED");
    }

    @Test
    void who_hosted_last_is_asked_last_and_received_the_visits_of_the_others() {
        held(1, "2022-09-15", "museum");
        assertThat(hosts())
                .containsExactly(
                        "1 library NEVER_HOSTED",
                        "2 park NEVER_HOSTED",
                        "3 museum HOSTED_LAST, 1 times, last on 2022-09-15, 2 visits");
    }

    @Test
    void nobody_hosted_last_where_the_latest_session_had_no_host() {
        held(1, "2022-09-15", "museum");
        held(2, "2022-10-15", null);
        assertThat(hosts()).last().isEqualTo("3 museum LONGEST_AGO, 1 times, last on 2022-09-15, 2 visits");
    }

    @Test
    void a_newcomer_waits_and_so_does_who_offers_no_venue() {
        held(1, "2022-09-15", "museum");
        story.organisations("school").tell(new VenueWithdrawn("library", "library-hall"));
        assertThat(hosts())
                .containsExactly(
                        "1 park NEVER_HOSTED",
                        "2 library NO_VENUE",
                        "3 museum HOSTED_LAST, 1 times, last on 2022-09-15, 2 visits",
                        "4 school NEWCOMER");
    }

    @Test
    void a_pause_ends_after_its_last_day_and_who_left_has_no_turn() {
        story.tell(new HostingPaused("museum", words("ann", "sealed"), "2022-09-30"));
        story.tell(new OrganisationLeft("library", words("ann", "sealed")));
        story.on("2022-09-30");
        assertThat(hosts()).containsExactly("1 park NEVER_HOSTED", "null museum PAUSED", "null library LEFT");
        story.on("2022-10-01");
        assertThat(hosts()).containsExactly("1 museum NEVER_HOSTED", "2 park NEVER_HOSTED", "null library LEFT");
    }

    @Test
    void only_held_sessions_count_as_hosted() {
        held(1, "2022-09-15", "museum");
        story.tell(new SessionReopened("a1", words("ann", "sealed")));
        assertThat(hosts()).contains("1 museum NEVER_HOSTED");
    }

    @Test
    void standing_leads_have_no_turn_to_co_lead_and_venues_play_no_part() {
        story.tell(new StandingLeadAppointed("network", "museum"), new VenueWithdrawn("park", "park-hall"));
        story.on("2022-09-15").session("a", 1, "2022-09-15", "library").tell(new CoLeadNamed("a1", "library"));
        story.present("a1", "ann", "bob", "cis").close("a1");
        assertThat(story.ask(FindCoLeadRotation::new, CoLeadTurn.class))
                .extracting(turn -> turn.turn() + " " + turn.organisationId() + " " + turn.why() + ", "
                        + turn.timesLed() + " times, last on " + turn.lastLedOn() + ", " + turn.visitsReceived()
                        + " visits")
                .containsExactly(
                        "1 park NEVER_HOSTED, 0 times, last on null, 0 visits",
                        "2 library HOSTED_LAST, 1 times, last on 2022-09-15, 2 visits",
                        "null museum STANDING_LEAD, 0 times, last on null, 0 visits");
    }

    private void held(int number, String date, @Nullable String host) {
        story.held("a", number, date, host, "ann", "bob", "cis");
    }

    private List<String> hosts() {
        return story.ask(FindVenueRotation::new, VenueTurn.class).stream()
                .map(turn -> turn.turn() + " " + turn.organisationId() + " " + turn.why()
                        + (turn.timesHosted() == 0
                                ? ""
                                : ", %d times, last on %s, %d visits"
                                        .formatted(turn.timesHosted(), turn.lastHostedOn(), turn.visitsReceived())))
                .toList();
    }
}
