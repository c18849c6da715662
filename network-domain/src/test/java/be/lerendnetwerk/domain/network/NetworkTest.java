package be.lerendnetwerk.domain.network;

import static be.lerendnetwerk.domain.network.NetworkExamples.appointStandingLead;
import static be.lerendnetwerk.domain.network.NetworkExamples.foundNetwork;
import static be.lerendnetwerk.domain.network.NetworkExamples.foundNetworkIn;
import static be.lerendnetwerk.domain.network.NetworkExamples.networkFounded;
import static be.lerendnetwerk.domain.network.NetworkExamples.networkFoundedIn;
import static be.lerendnetwerk.domain.network.NetworkExamples.networkRenamed;
import static be.lerendnetwerk.domain.network.NetworkExamples.renameNetwork;
import static be.lerendnetwerk.domain.network.NetworkExamples.standDownLead;
import static be.lerendnetwerk.domain.network.NetworkExamples.standingLeadAppointed;
import static be.lerendnetwerk.domain.network.NetworkExamples.standingLeadStoodDown;
import static be.lerendnetwerk.domain.network.NetworkRule.THE_TIME_ZONE_IS_KNOWN;
import static be.lerendnetwerk.domain.shared.Rules.broken;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    private final AggregateTestFixture<Network> network = new AggregateTestFixture<>(Network.class);

    @Test
    void a_network_keeps_brussels_time_unless_said_otherwise() {
        network.givenNoPriorActivity().when(foundNetwork()).expectEvents(networkFounded());
    }

    @Test
    void a_network_can_keep_the_time_of_another_place() {
        network.givenNoPriorActivity()
                .when(foundNetworkIn("America/Paramaribo"))
                .expectEvents(networkFoundedIn("America/Paramaribo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Sint-Niklaas", "", "+01:00"})
    void a_time_zone_that_nobody_knows_is_refused(String timeZone) {
        network.givenNoPriorActivity()
                .when(foundNetworkIn(timeZone))
                .expectException(broken(THE_TIME_ZONE_IS_KNOWN))
                .expectNoEvents();
    }

    @Test
    void the_log_refuses_to_found_the_network_again() {
        network.given(networkFounded()).when(foundNetwork()).expectException(EventStoreException.class);
    }

    @Test
    void a_network_gets_another_name() {
        network.given(networkFounded())
                .when(renameNetwork("Netwerk diversiteit", null))
                .expectEvents(networkRenamed("Netwerk diversiteit", null));
    }

    @Test
    void a_network_gets_another_purpose_under_the_same_name() {
        network.given(networkFounded())
                .when(renameNetwork("Lerend netwerk", "Samen leren"))
                .expectEvents(networkRenamed("Lerend netwerk", "Samen leren"));
    }

    @Test
    void the_name_it_was_founded_with_changes_nothing() {
        network.given(networkFounded())
                .when(renameNetwork("Lerend netwerk", "Leren over diversiteit"))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void the_name_it_has_changes_nothing() {
        network.given(networkFounded(), networkRenamed("Netwerk", null))
                .when(renameNetwork("Netwerk", null))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void an_organisation_becomes_a_standing_lead() {
        network.given(networkFounded()).when(appointStandingLead()).expectEvents(standingLeadAppointed());
    }

    @Test
    void appointing_a_standing_lead_again_changes_nothing() {
        network.given(networkFounded(), standingLeadAppointed())
                .when(appointStandingLead())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_standing_lead_stands_down() {
        network.given(networkFounded(), standingLeadAppointed())
                .when(standDownLead())
                .expectEvents(standingLeadStoodDown());
    }

    @Test
    void whoever_is_no_standing_lead_has_nothing_to_stand_down_from() {
        network.given(networkFounded(), standingLeadAppointed(), standingLeadStoodDown())
                .when(standDownLead())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
