package be.lerendnetwerk.architecture.wrong.app.desk;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

class OtherDesk {

    @Nullable
    EventStore seen;
}
