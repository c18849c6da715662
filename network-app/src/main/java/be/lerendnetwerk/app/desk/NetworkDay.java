package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import be.lerendnetwerk.domain.network.event.NetworkRenamed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What day it is for the network, in the time zone it was founded with, and what it is called. */
public final class NetworkDay {

    /** The time zone of a network that is not there yet. */
    public static final ZoneId BEFORE_THE_FOUNDING = ZoneId.of("Europe/Brussels");

    private final Clock clock;
    private final EventStore events;
    private volatile @Nullable ZoneId founded;

    NetworkDay(Clock clock, EventStore events) {
        this.clock = clock;
        this.events = events;
    }

    /** Today in the network's time zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The network's time zone; Europe/Brussels until it is founded. */
    public ZoneId zone() {
        ZoneId known = founded;
        if (known == null) {
            known = fromTheLog();
            founded = known;
        }
        return known == null ? BEFORE_THE_FOUNDING : known;
    }

    /**
     * What the network is called and what it is for, as far as the log goes.
     *
     * @param name what it is called
     * @param purpose what it is for, or null
     */
    public record Called(String name, @Nullable String purpose) {}

    /** What the network is called now; empty until it is founded. */
    public Optional<Called> network() {
        Called called = null;
        DomainEventStream network = events.readEvents(NetworkId.THE_NETWORK.toString(), 0);
        while (network.hasNext()) {
            Object event = network.next().getPayload();
            if (event instanceof NetworkFounded first) {
                called = new Called(first.name(), first.purpose());
            } else if (event instanceof NetworkRenamed renamed) {
                called = new Called(renamed.name(), renamed.purpose());
            }
        }
        return Optional.ofNullable(called);
    }

    private @Nullable ZoneId fromTheLog() {
        DomainEventStream network = events.readEvents(NetworkId.THE_NETWORK.toString(), 0);
        return network.hasNext() && network.next().getPayload() instanceof NetworkFounded first
                ? ZoneId.of(first.timeZone())
                : null;
    }
}
