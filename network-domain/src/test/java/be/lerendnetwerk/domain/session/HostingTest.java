package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionExamples.GARDEN;
import static be.lerendnetwerk.domain.session.SessionExamples.HALL;
import static be.lerendnetwerk.domain.session.SessionExamples.LIBRARY;
import static be.lerendnetwerk.domain.session.SessionExamples.MUSEUM;
import static be.lerendnetwerk.domain.session.SessionExamples.askToHost;
import static be.lerendnetwerk.domain.session.SessionExamples.declineToHost;
import static be.lerendnetwerk.domain.session.SessionExamples.handBackHosting;
import static be.lerendnetwerk.domain.session.SessionExamples.hostAsked;
import static be.lerendnetwerk.domain.session.SessionExamples.hostDeclined;
import static be.lerendnetwerk.domain.session.SessionExamples.hostSession;
import static be.lerendnetwerk.domain.session.SessionExamples.hostingHandedBack;
import static be.lerendnetwerk.domain.session.SessionExamples.namePlace;
import static be.lerendnetwerk.domain.session.SessionExamples.placeNamed;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionHosted;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionRule.A_PLACE_IS_NAMED_WHEN_NO_MEMBER_HOSTS;
import static be.lerendnetwerk.domain.session.SessionRule.A_SESSION_HAS_A_HOST;
import static be.lerendnetwerk.domain.session.SessionRule.ONE_HOST_AT_A_TIME;
import static be.lerendnetwerk.domain.session.SessionRule.WHO_CONFIRMED_HANDS_BACK;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import be.lerendnetwerk.domain.shared.TurnReason;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class HostingTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void several_organisations_are_asked_to_host() {
        session.given(sessionScheduled(), hostAsked(LIBRARY, "NEVER_HOSTED"))
                .when(askToHost(MUSEUM, TurnReason.LONGEST_AGO))
                .expectEvents(hostAsked(MUSEUM, "LONGEST_AGO"));
    }

    @Test
    void asking_the_same_organisation_for_the_same_reason_changes_nothing() {
        session.given(sessionScheduled(), hostAsked(LIBRARY, null))
                .when(askToHost(LIBRARY, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_that_declined_can_be_asked_again() {
        session.given(sessionScheduled(), hostAsked(LIBRARY, null), hostDeclined(LIBRARY, null))
                .when(askToHost(LIBRARY, null))
                .expectEvents(hostAsked(LIBRARY, null));
    }

    @Test
    void an_organisation_that_handed_back_can_be_asked_again() {
        session.given(
                        sessionScheduled(),
                        hostAsked(LIBRARY, null),
                        sessionHosted(LIBRARY, HALL),
                        hostingHandedBack(LIBRARY, null))
                .when(askToHost(LIBRARY, null))
                .expectEvents(hostAsked(LIBRARY, null));
    }

    @Test
    void an_organisation_hosts_without_having_been_asked() {
        session.given(sessionScheduled()).when(hostSession(LIBRARY, HALL)).expectEvents(sessionHosted(LIBRARY, HALL));
    }

    @Test
    void a_host_confirms_before_its_venue_is_known() {
        session.given(sessionScheduled()).when(hostSession(LIBRARY, null)).expectEvents(sessionHosted(LIBRARY, null));
    }

    @Test
    void the_same_host_offers_another_venue() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL))
                .when(hostSession(LIBRARY, GARDEN))
                .expectEvents(sessionHosted(LIBRARY, GARDEN));
    }

    @Test
    void confirming_the_same_host_and_venue_changes_nothing() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL))
                .when(hostSession(LIBRARY, HALL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void there_is_one_host_at_a_time() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL))
                .when(hostSession(MUSEUM, null))
                .expectException(broken(ONE_HOST_AT_A_TIME))
                .expectNoEvents();
    }

    @Test
    void another_organisation_hosts_once_the_first_handed_back() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL), hostingHandedBack(LIBRARY, null))
                .when(hostSession(MUSEUM, null))
                .expectEvents(sessionHosted(MUSEUM, null));
    }

    @Test
    void an_organisation_that_declined_hosts_after_all() {
        session.given(sessionScheduled(), hostDeclined(LIBRARY, "Verbouwing"))
                .when(hostSession(LIBRARY, HALL))
                .expectEvents(sessionHosted(LIBRARY, HALL));
    }

    @Test
    void an_organisation_declines_to_host() {
        session.given(sessionScheduled(), hostAsked(LIBRARY, null))
                .when(declineToHost(LIBRARY, "Verbouwing"))
                .expectEvents(hostDeclined(LIBRARY, "Verbouwing"));
    }

    @Test
    void declining_again_without_a_reason_changes_nothing() {
        session.given(sessionScheduled(), hostDeclined(LIBRARY, "Verbouwing"))
                .when(declineToHost(LIBRARY, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void declining_again_with_a_reason_tells_the_reason() {
        session.given(sessionScheduled(), hostDeclined(LIBRARY, null))
                .when(declineToHost(LIBRARY, "Verbouwing"))
                .expectEvents(hostDeclined(LIBRARY, "Verbouwing"));
    }

    @Test
    void an_organisation_that_was_asked_again_declines_again() {
        session.given(sessionScheduled(), hostDeclined(LIBRARY, null), hostAsked(LIBRARY, null))
                .when(declineToHost(LIBRARY, null))
                .expectEvents(hostDeclined(LIBRARY, null));
    }

    @Test
    void a_confirmed_host_does_not_decline() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL))
                .when(declineToHost(LIBRARY, null))
                .expectException(broken(WHO_CONFIRMED_HANDS_BACK))
                .expectNoEvents();
    }

    @Test
    void a_confirmed_host_hands_back() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL))
                .when(handBackHosting("Verbouwing"))
                .expectEvents(hostingHandedBack(LIBRARY, "Verbouwing"));
    }

    @Test
    void without_a_host_there_is_nothing_to_hand_back() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, HALL), hostingHandedBack(LIBRARY, null))
                .when(handBackHosting(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void naming_a_place_warns_that_no_member_hosts() {
        session.given(sessionScheduled())
                .when(namePlace())
                .expectEvents(placeNamed())
                .expectResultMessagePayload(List.of(A_SESSION_HAS_A_HOST));
    }

    @Test
    void naming_the_same_place_changes_nothing() {
        session.given(sessionScheduled(), placeNamed())
                .when(namePlace())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_place_is_named_only_when_no_member_hosts() {
        session.given(sessionScheduled(), sessionHosted(LIBRARY, null))
                .when(namePlace())
                .expectException(broken(A_PLACE_IS_NAMED_WHEN_NO_MEMBER_HOSTS))
                .expectNoEvents();
    }

    @Test
    void a_host_takes_the_place_of_the_place() {
        session.given(sessionScheduled(), placeNamed(), sessionHosted(LIBRARY, null), hostingHandedBack(LIBRARY, null))
                .when(namePlace())
                .expectEvents(placeNamed());
    }

    @Test
    void an_organisation_that_hosted_after_all_and_handed_back_declines_anew() {
        session.given(
                        sessionScheduled(),
                        hostDeclined(LIBRARY, null),
                        sessionHosted(LIBRARY, null),
                        hostingHandedBack(LIBRARY, null))
                .when(declineToHost(LIBRARY, null))
                .expectEvents(hostDeclined(LIBRARY, null));
    }
}
