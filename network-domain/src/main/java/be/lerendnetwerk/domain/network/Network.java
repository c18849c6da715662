package be.lerendnetwerk.domain.network;

import static be.lerendnetwerk.domain.network.NetworkRule.THE_TIME_ZONE_IS_KNOWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import be.lerendnetwerk.domain.network.command.AppointStandingLead;
import be.lerendnetwerk.domain.network.command.FoundNetwork;
import be.lerendnetwerk.domain.network.command.RenameNetwork;
import be.lerendnetwerk.domain.network.command.StandDownLead;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import be.lerendnetwerk.domain.network.event.StandingLeadAppointed;
import be.lerendnetwerk.domain.network.event.StandingLeadStoodDown;
import be.lerendnetwerk.domain.shared.RuleBroken;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Founded once; renamed at will; its standing leads are appointed and stand down. */
@AggregateRoot(type = "Network")
public class Network {

    private static final String HOME = "Europe/Brussels";

    @AggregateIdentifier
    private String networkId;

    private String name;
    private @Nullable String purpose;
    private final Set<String> leads = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // the first event fills it
    Network() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(FoundNetwork command) {
        String zone = Objects.requireNonNullElse(command.timeZone(), HOME);
        RuleBroken.unless(ZoneId.getAvailableZoneIds().contains(zone), THE_TIME_ZONE_IS_KNOWN);
        apply(new NetworkFounded(command.networkId().toString(), command.name(), command.purpose(), zone));
    }

    @CommandHandler
    void decide(RenameNetwork command) {
        if (!command.name().equals(name) || !Objects.equals(command.purpose(), purpose)) {
            apply(new NetworkRenamed(networkId, command.name(), command.purpose()));
        }
    }

    @CommandHandler
    void decide(AppointStandingLead command) {
        String organisation = command.organisation().toString();
        if (!leads.contains(organisation)) {
            apply(new StandingLeadAppointed(networkId, organisation));
        }
    }

    @CommandHandler
    void decide(StandDownLead command) {
        String organisation = command.organisation().toString();
        if (leads.contains(organisation)) {
            apply(new StandingLeadStoodDown(networkId, organisation));
        }
    }

    @EventSourcingHandler
    void evolve(NetworkFounded event) {
        networkId = event.networkId();
        name = event.name();
        purpose = event.purpose();
    }

    @EventSourcingHandler
    void evolve(NetworkRenamed event) {
        name = event.name();
        purpose = event.purpose();
    }

    @EventSourcingHandler
    void evolve(StandingLeadAppointed event) {
        leads.add(event.organisation());
    }

    @EventSourcingHandler
    void evolve(StandingLeadStoodDown event) {
        leads.remove(event.organisation());
    }
}
