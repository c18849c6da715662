package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import org.axonframework.eventhandling.gateway.EventGateway;
import org.jspecify.annotations.Nullable;

class RowsWithAnEventGateway {

    @Nullable
    EventGateway seen;
}
