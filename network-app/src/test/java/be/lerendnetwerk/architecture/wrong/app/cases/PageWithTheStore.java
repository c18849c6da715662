package be.lerendnetwerk.architecture.wrong.app.cases;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

class PageWithTheStore {

    @Nullable
    EventStore seen;
}
