package be.lerendnetwerk.architecture.wrong.app.cases;

import be.lerendnetwerk.architecture.wrong.domain.cases.Case;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** A page that reads an aggregate and the event store. */
public class CasePage {

    @Nullable
    Case shown;

    @Nullable
    EventStore store;
}
