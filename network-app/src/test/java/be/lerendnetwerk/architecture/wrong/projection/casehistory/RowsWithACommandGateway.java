package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;

class RowsWithACommandGateway {

    @Nullable
    CommandGateway seen;
}
