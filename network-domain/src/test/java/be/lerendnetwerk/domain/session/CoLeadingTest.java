package be.lerendnetwerk.domain.session;

import static be.lerendnetwerk.domain.session.SessionExamples.LIBRARY;
import static be.lerendnetwerk.domain.session.SessionExamples.MUSEUM;
import static be.lerendnetwerk.domain.session.SessionExamples.askToCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.coLeadAsked;
import static be.lerendnetwerk.domain.session.SessionExamples.coLeadDeclined;
import static be.lerendnetwerk.domain.session.SessionExamples.coLeadNamed;
import static be.lerendnetwerk.domain.session.SessionExamples.coLeadReleased;
import static be.lerendnetwerk.domain.session.SessionExamples.declineToCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.nameCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.releaseCoLead;
import static be.lerendnetwerk.domain.session.SessionExamples.sessionScheduled;
import static be.lerendnetwerk.domain.session.SessionRule.ONE_CO_LEAD_AT_A_TIME;
import static be.lerendnetwerk.domain.session.SessionRule.WHO_CONFIRMED_HANDS_BACK;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import be.lerendnetwerk.domain.shared.TurnReason;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CoLeadingTest {

    private final AggregateTestFixture<Session> session = new AggregateTestFixture<>(Session.class);

    @Test
    void several_organisations_are_asked_to_co_lead() {
        session.given(sessionScheduled(), coLeadAsked(LIBRARY, null))
                .when(askToCoLead(MUSEUM, TurnReason.NEWCOMER))
                .expectEvents(coLeadAsked(MUSEUM, "NEWCOMER"));
    }

    @Test
    void asking_the_same_organisation_for_the_same_reason_changes_nothing() {
        session.given(sessionScheduled(), coLeadAsked(LIBRARY, null))
                .when(askToCoLead(LIBRARY, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_that_declined_can_be_asked_again() {
        session.given(sessionScheduled(), coLeadAsked(LIBRARY, null), coLeadDeclined(LIBRARY, null))
                .when(askToCoLead(LIBRARY, null))
                .expectEvents(coLeadAsked(LIBRARY, null));
    }

    @Test
    void a_co_lead_that_was_released_can_be_asked_again() {
        session.given(
                        sessionScheduled(),
                        coLeadAsked(LIBRARY, null),
                        coLeadNamed(LIBRARY),
                        coLeadReleased(LIBRARY, null))
                .when(askToCoLead(LIBRARY, null))
                .expectEvents(coLeadAsked(LIBRARY, null));
    }

    @Test
    void an_organisation_co_leads() {
        session.given(sessionScheduled()).when(nameCoLead(LIBRARY)).expectEvents(coLeadNamed(LIBRARY));
    }

    @Test
    void naming_the_same_co_lead_changes_nothing() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY))
                .when(nameCoLead(LIBRARY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void there_is_one_co_lead_at_a_time() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY))
                .when(nameCoLead(MUSEUM))
                .expectException(broken(ONE_CO_LEAD_AT_A_TIME))
                .expectNoEvents();
    }

    @Test
    void another_organisation_co_leads_once_the_first_was_released() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY), coLeadReleased(LIBRARY, null))
                .when(nameCoLead(MUSEUM))
                .expectEvents(coLeadNamed(MUSEUM));
    }

    @Test
    void an_organisation_that_declined_co_leads_after_all() {
        session.given(sessionScheduled(), coLeadDeclined(LIBRARY, null))
                .when(nameCoLead(LIBRARY))
                .expectEvents(coLeadNamed(LIBRARY));
    }

    @Test
    void an_organisation_declines_to_co_lead() {
        session.given(sessionScheduled(), coLeadAsked(LIBRARY, null))
                .when(declineToCoLead(LIBRARY, "Te druk"))
                .expectEvents(coLeadDeclined(LIBRARY, "Te druk"));
    }

    @Test
    void declining_again_without_a_reason_changes_nothing() {
        session.given(sessionScheduled(), coLeadDeclined(LIBRARY, "Te druk"))
                .when(declineToCoLead(LIBRARY, null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void declining_again_with_a_reason_tells_the_reason() {
        session.given(sessionScheduled(), coLeadDeclined(LIBRARY, null))
                .when(declineToCoLead(LIBRARY, "Te druk"))
                .expectEvents(coLeadDeclined(LIBRARY, "Te druk"));
    }

    @Test
    void an_organisation_that_was_asked_again_declines_again() {
        session.given(sessionScheduled(), coLeadDeclined(LIBRARY, null), coLeadAsked(LIBRARY, null))
                .when(declineToCoLead(LIBRARY, null))
                .expectEvents(coLeadDeclined(LIBRARY, null));
    }

    @Test
    void a_confirmed_co_lead_does_not_decline() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY))
                .when(declineToCoLead(LIBRARY, null))
                .expectException(broken(WHO_CONFIRMED_HANDS_BACK))
                .expectNoEvents();
    }

    @Test
    void a_co_lead_is_released() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY))
                .when(releaseCoLead("Te druk"))
                .expectEvents(coLeadReleased(LIBRARY, "Te druk"));
    }

    @Test
    void without_a_co_lead_there_is_nobody_to_release() {
        session.given(sessionScheduled(), coLeadNamed(LIBRARY), coLeadReleased(LIBRARY, null))
                .when(releaseCoLead(null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_that_co_led_after_all_and_was_released_declines_anew() {
        session.given(
                        sessionScheduled(),
                        coLeadDeclined(LIBRARY, null),
                        coLeadNamed(LIBRARY),
                        coLeadReleased(LIBRARY, null))
                .when(declineToCoLead(LIBRARY, null))
                .expectEvents(coLeadDeclined(LIBRARY, null));
    }
}
