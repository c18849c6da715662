package be.lerendnetwerk.domain.organisation;

import static be.lerendnetwerk.domain.organisation.OrganisationExamples.*;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.ONLY_AN_OFFERED_VENUE_IS_CORRECTED;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.ONLY_AN_OFFERED_VENUE_IS_WITHDRAWN;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class VenueTest {

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @Test
    void an_organisation_offers_a_venue() {
        organisation.given(organisationAdmitted()).when(offerVenue()).expectEvents(venueOffered());
    }

    @Test
    void directions_to_a_venue_are_kept_under_the_key_of_the_organisation() {
        organisation
                .given(organisationAdmitted())
                .when(offerVenue(null, "Bel aan bij An"))
                .expectEvents(venueOffered(null, "Bel aan bij An"));
    }

    @Test
    void the_same_offer_again_changes_nothing() {
        organisation
                .given(organisationAdmitted(), venueOffered())
                .when(offerVenue())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_venue_on_offer_is_not_offered_at_another_address() {
        organisation
                .given(organisationAdmitted(), venueOffered())
                .when(offerVenue("Grote Markt 1", null))
                .expectException(broken(A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN))
                .expectNoEvents();
    }

    @Test
    void a_venue_on_offer_is_not_offered_again_with_directions() {
        organisation
                .given(organisationAdmitted(), venueOffered())
                .when(offerVenue("Stationsstraat 1", "Achterom"))
                .expectException(broken(A_VENUE_ON_OFFER_IS_CORRECTED_NOT_OFFERED_AGAIN))
                .expectNoEvents();
    }

    @Test
    void a_venue_is_corrected() {
        organisation
                .given(organisationAdmitted(), venueOffered())
                .when(correctVenue("Grote Markt 1", "Achterom"))
                .expectEvents(venueCorrected("Grote Markt 1", "Achterom"));
    }

    @Test
    void what_is_known_of_a_venue_changes_nothing() {
        organisation
                .given(organisationAdmitted(), venueOffered(), venueCorrected("Grote Markt 1", null))
                .when(correctVenue("Grote Markt 1", null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void directions_are_taken_as_new_since_nobody_remembers_them() {
        organisation
                .given(organisationAdmitted(), venueOffered(null, "Achterom"))
                .when(correctVenue(null, "Achterom"))
                .expectEvents(venueCorrected(null, "Achterom"));
    }

    @Test
    void directions_can_be_left_out_from_now_on() {
        organisation
                .given(organisationAdmitted(), venueOffered(null, "Achterom"))
                .when(correctVenue(null, null))
                .expectEvents(venueCorrected(null, null));
    }

    @Test
    void a_venue_that_nobody_offered_is_not_corrected() {
        organisation
                .given(organisationAdmitted())
                .when(correctVenue(null, null))
                .expectException(broken(ONLY_AN_OFFERED_VENUE_IS_CORRECTED))
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_venue_is_not_corrected() {
        organisation
                .given(organisationAdmitted(), venueOffered(), venueWithdrawn())
                .when(correctVenue(null, null))
                .expectException(broken(ONLY_AN_OFFERED_VENUE_IS_CORRECTED))
                .expectNoEvents();
    }

    @Test
    void a_venue_is_withdrawn() {
        organisation
                .given(organisationAdmitted(), venueOffered())
                .when(withdrawVenue())
                .expectEvents(venueWithdrawn());
    }

    @Test
    void withdrawing_a_venue_again_changes_nothing() {
        organisation
                .given(organisationAdmitted(), venueOffered(), venueWithdrawn())
                .when(withdrawVenue())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_venue_that_nobody_offered_is_not_withdrawn() {
        organisation
                .given(organisationAdmitted())
                .when(withdrawVenue())
                .expectException(broken(ONLY_AN_OFFERED_VENUE_IS_WITHDRAWN))
                .expectNoEvents();
    }

    @Test
    void a_withdrawn_venue_is_offered_again() {
        organisation
                .given(organisationAdmitted(), venueOffered(), venueWithdrawn())
                .when(offerVenue())
                .expectEvents(venueOffered());
    }

    @Test
    void a_venue_that_is_on_offer_again_is_withdrawn_again() {
        organisation
                .given(organisationAdmitted(), venueOffered(), venueWithdrawn(), venueOffered())
                .when(withdrawVenue())
                .expectEvents(venueWithdrawn());
    }
}
