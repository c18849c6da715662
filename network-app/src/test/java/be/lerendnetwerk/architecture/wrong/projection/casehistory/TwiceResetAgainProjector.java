package be.lerendnetwerk.architecture.wrong.projection.casehistory;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.ResetHandler;

@ProcessingGroup("twice")
class TwiceResetAgainProjector {

    @ResetHandler
    void reset() {}
}
