package be.lerendnetwerk.projection.network;

import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.network.event.StandingLeadStoodDown;
import be.lerendnetwerk.projection.history.At;
import be.lerendnetwerk.projection.history.History;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what the network is called and who pulls it. */
@Component
@ProcessingGroup("network")
final class NetworkProjector {

    private final History networks;
    private final History leads;

    NetworkProjector(NetworkTable table) {
        this.networks = table.networks();
        this.leads = table.leads();
    }

    @EventHandler
    void on(NetworkFounded event, At at) {
        networks.put(
                at,
                networks.row(event.networkId())
                        .with("name", event.name())
                        .with("purpose", event.purpose())
                        .with("time_zone", event.timeZone()));
    }

    @EventHandler
    void on(NetworkRenamed event, At at) {
        networks.change(
                at, event.networkId(), row -> row.with("name", event.name()).with("purpose", event.purpose()));
    }

    @EventHandler
    void on(StandingLeadAppointed event, At at) {
        leads.put(at, leads.row(event.organisation()));
    }

    @EventHandler
    void on(StandingLeadStoodDown event, At at) {
        leads.remove(at, event.organisation());
    }

    @ResetHandler
    void reset() {
        networks.clear();
        leads.clear();
    }
}
