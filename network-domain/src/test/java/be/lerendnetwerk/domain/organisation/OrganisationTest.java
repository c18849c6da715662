package be.lerendnetwerk.domain.organisation;

import static be.lerendnetwerk.domain.organisation.OrganisationExamples.*;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS;
import static be.lerendnetwerk.domain.organisation.OrganisationRule.A_PAUSE_LASTS_BEYOND_YESTERDAY;
import static be.lerendnetwerk.domain.shared.Rules.broken;
import static be.lerendnetwerk.domain.shared.Rules.on;

import be.lerendnetwerk.domain.organisation.command.OrganisationCommand;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganisationTest {

    private final FixtureConfiguration<Organisation> organisation = new AggregateTestFixture<>(Organisation.class);

    @Test
    void an_organisation_is_admitted() {
        organisation.givenNoPriorActivity().when(admitOrganisation()).expectEvents(organisationAdmitted());
    }

    @Test
    void an_organisation_gets_another_name() {
        organisation
                .given(organisationAdmitted())
                .when(correctOrganisation("Bibliotheek Centrum", "cultuur"))
                .expectEvents(organisationCorrected("Bibliotheek Centrum", "cultuur"));
    }

    @Test
    void an_organisation_turns_out_to_be_of_another_kind() {
        organisation
                .given(organisationAdmitted())
                .when(correctOrganisation("Bibliotheek", null))
                .expectEvents(organisationCorrected("Bibliotheek", null));
    }

    @Test
    void the_name_and_kind_it_was_admitted_with_change_nothing() {
        organisation
                .given(organisationAdmitted())
                .when(correctOrganisation("Bibliotheek", "cultuur"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_name_and_kind_it_has_change_nothing() {
        organisation
                .given(organisationAdmitted(), organisationCorrected("Bibliotheek Centrum", null))
                .when(correctOrganisation("Bibliotheek Centrum", null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void hosting_is_paused_up_to_a_day() {
        organisation
                .given(organisationAdmitted())
                .when(pauseHostingUntil("2023-06-30"), on("2023-06-30"))
                .expectEvents(hostingPausedUntil("2023-06-30"))
                .expectResultMessagePayload(List.of());
    }

    @Test
    void hosting_is_paused_without_an_end() {
        organisation
                .given(organisationAdmitted())
                .when(pauseHostingUntil(null), on("2023-05-01"))
                .expectEvents(hostingPausedUntil(null))
                .expectResultMessagePayload(List.of());
    }

    @Test
    void a_pause_that_is_over_already_warns() {
        organisation
                .given(organisationAdmitted())
                .when(pauseHostingUntil("2023-06-30"), on("2023-07-01"))
                .expectEvents(hostingPausedUntil("2023-06-30"))
                .expectResultMessagePayload(List.of(A_PAUSE_LASTS_BEYOND_YESTERDAY));
    }

    @Test
    void another_end_replaces_the_pause() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil("2023-06-30"))
                .when(pauseHostingUntil("2023-09-30"), on("2023-05-01"))
                .expectEvents(hostingPausedUntil("2023-09-30"));
    }

    @Test
    void the_same_pause_again_changes_nothing() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil("2023-06-30"))
                .when(pauseHostingUntil("2023-06-30"), on("2023-05-01"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void hosting_pauses_again_after_it_resumed() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil(null), hostingResumed())
                .when(pauseHostingUntil(null), on("2023-05-01"))
                .expectEvents(hostingPausedUntil(null));
    }

    @Test
    void paused_hosting_resumes() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil(null))
                .when(resumeHosting())
                .expectEvents(hostingResumed());
    }

    @Test
    void hosting_that_is_not_paused_has_nothing_to_resume() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil(null), hostingResumed())
                .when(resumeHosting())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_leaves() {
        organisation.given(organisationAdmitted()).when(leaveNetwork()).expectEvents(organisationLeft());
    }

    @Test
    void an_organisation_that_left_rejoins() {
        organisation
                .given(organisationAdmitted(), organisationLeft())
                .when(rejoinNetwork())
                .expectEvents(organisationRejoined());
    }

    @Test
    void a_member_has_nothing_to_rejoin() {
        organisation
                .given(organisationAdmitted(), organisationLeft(), organisationRejoined())
                .when(rejoinNetwork())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_that_rejoined_still_offers_its_venue() {
        organisation
                .given(organisationAdmitted(), venueOffered(), organisationLeft(), organisationRejoined())
                .when(withdrawVenue())
                .expectEvents(venueWithdrawn());
    }

    @Test
    void an_organisation_that_rejoined_still_pauses() {
        organisation
                .given(organisationAdmitted(), hostingPausedUntil(null), organisationLeft(), organisationRejoined())
                .when(resumeHosting())
                .expectEvents(hostingResumed());
    }

    @ParameterizedTest
    @MethodSource("everythingButRejoining")
    void an_organisation_that_left_does_nothing_until_it_rejoins(OrganisationCommand command) {
        organisation
                .given(organisationAdmitted(), venueOffered(), hostingPausedUntil(null), organisationLeft())
                .when(command, on("2023-05-01"))
                .expectException(broken(AN_ORGANISATION_THAT_LEFT_DOES_NOTHING_UNTIL_IT_REJOINS))
                .expectNoEvents();
    }

    static Stream<OrganisationCommand> everythingButRejoining() {
        return Stream.of(
                correctOrganisation("Bibliotheek", "cultuur"),
                offerVenue(),
                correctVenue(null, null),
                withdrawVenue(),
                pauseHostingUntil(null),
                resumeHosting(),
                leaveNetwork());
    }
}
