package be.lerendnetwerk.app.desk;

import be.lerendnetwerk.domain.network.NetworkId;
import be.lerendnetwerk.domain.network.event.NetworkFounded;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** What day it is for the network, in the time zone it was founded with. */
public final class NetworkDay {

    private static final ZoneId BEFORE_THE_FOUNDING = ZoneId.of("Europe/Brussels");

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

    /** Whether the network was founded. */
    public boolean isFounded() {
        return founded != null || fromTheLog() != null;
    }

    private @Nullable ZoneId fromTheLog() {
        DomainEventStream network = events.readEvents(NetworkId.THE_NETWORK.toString(), 0);
        return network.hasNext() && network.next().getPayload() instanceof NetworkFounded first
                ? ZoneId.of(first.timeZone())
                : null;
    }
}
