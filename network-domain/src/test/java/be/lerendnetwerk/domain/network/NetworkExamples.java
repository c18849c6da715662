package be.lerendnetwerk.domain.network;

import be.lerendnetwerk.domain.network.command.AppointStandingLead;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.network.command.RenameNetwork;
import be.lerendnetwerk.domain.network.command.StandDownLead;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.network.event.StandingLeadStoodDown;
import be.lerendnetwerk.domain.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** A network to try things on, and the city that pulls it. */
public final class NetworkExamples {

    private static final NetworkId NETWORK = NetworkId.THE_NETWORK;
    private static final OrganisationId CITY = OrganisationId.of("00000000-0000-4000-8000-0000000000c1");

    private NetworkExamples() {}

    static FoundNetwork foundNetwork() {
        return foundNetworkIn(null);
    }

    static FoundNetwork foundNetworkIn(@Nullable String timeZone) {
        return new FoundNetwork("Lerend netwerk", "Leren over diversiteit", timeZone);
    }

    static RenameNetwork renameNetwork(String name, @Nullable String purpose) {
        return new RenameNetwork(NETWORK, name, purpose);
    }

    static AppointStandingLead appointStandingLead() {
        return new AppointStandingLead(NETWORK, CITY);
    }

    static StandDownLead standDownLead() {
        return new StandDownLead(NETWORK, CITY);
    }

    /** Founded in Europe/Brussels. */
    public static NetworkFounded networkFounded() {
        return networkFoundedIn("Europe/Brussels");
    }

    static NetworkFounded networkFoundedIn(String timeZone) {
        return new NetworkFounded(NETWORK.toString(), "Lerend netwerk", "Leren over diversiteit", timeZone);
    }

    static NetworkRenamed networkRenamed(String name, @Nullable String purpose) {
        return new NetworkRenamed(NETWORK.toString(), name, purpose);
    }

    static StandingLeadAppointed standingLeadAppointed() {
        return new StandingLeadAppointed(NETWORK.toString(), CITY.toString());
    }

    static StandingLeadStoodDown standingLeadStoodDown() {
        return new StandingLeadStoodDown(NETWORK.toString(), CITY.toString());
    }
}
